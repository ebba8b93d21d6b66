import { blanksIn } from '../substitute/blanks';
import type { DrawSend } from '../types';
import { drawCoverLetter } from './cover-letter';
import { drawList } from './list';
import { drawLateStatement, drawReportStatement, hasLateStatement, hasReportStatement } from './statements';

export { DOCUMENTS_OF_LOSS, documentsFor } from './documents';
export type { DocumentBasis, DocumentKind, DocumentSubject, EnclosedDocument } from './documents';

/**
 * Draws what goes to the office around the form: the cover letter before it; the statements (only where the
 * person wrote one or the rules ask for one) and the list of enclosed papers after it.
 */
export const drawSend: DrawSend = (answers) => {
  const input = blanksIn(answers);
  return {
    before: drawCoverLetter(input),
    after: [
      ...(hasLateStatement(input) ? drawLateStatement(input) : []),
      ...(hasReportStatement(input) ? drawReportStatement(input) : []),
      ...drawList(input),
    ],
  };
};
