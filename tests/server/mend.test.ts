import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type Answer, type TestServer } from '../support/server';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** As long as a browser's: a short one may stand in a token, and ends the part there. */
const BOUNDARY = '----formBoundary7MA4YWxkTrZu0gW';

const NO_FILE = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n\r\n`;

const titleOf = ({ body }: Answer): string => /<title>([^<]*)<\/title>/.exec(body)?.[1] ?? '';

/** Posts as a browser does when no file was chosen. */
const postParts = (target: string, fields: Record<string, string>, cookie = '') => {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const headers = {
    'Content-Type': `multipart/form-data; boundary=${BOUNDARY}`,
    'Sec-Fetch-Site': 'same-origin',
    ...(cookie ? { Cookie: cookie } : {}),
  };
  return server.send(target, {
    method: 'POST',
    headers,
    body: `${parts.join('')}${NO_FILE}--${BOUNDARY}--\r\n`,
  });
};

describe('a form that is refused says so in its title and loses nothing that was typed', () => {
  it('a code with one wrong word', async () => {
    const code = '123-456 acid acorn acre acts afar "affix>';
    const answer = await server.post('/return', { code, mode: 'shared' });
    expect(answer.status).toBe(422);
    expect(titleOf(answer)).toMatch(/^Error: /);
    expect(answer.body).toContain('value="123-456 acid acorn acre acts afar &quot;affix&gt;"');
    expect(answer.body).toMatch(/<input type="radio" name="mode" checked="" value="shared"\/>/);
    expect(titleOf(await server.send('/return'))).not.toContain('Error');
  });

  it('no code at all, on one’s own device', async () => {
    const answer = await server.post('/return', { code: ' ', mode: 'personal' });
    expect(answer.status).toBe(422);
    expect(titleOf(answer)).toMatch(/^Error: /);
    expect(answer.body).toMatch(/<input type="radio" name="mode" checked="" value="personal"\/>/);
  });

  it('the words of a file that was not chosen', async () => {
    const answer = await postParts('/file', { intent: 'open', words: 'acid acorn acre', mode: 'personal' });
    expect(answer.status).toBe(422);
    expect(titleOf(answer)).toMatch(/^Error: /);
    expect(answer.body).toContain('value="acid acorn acre"');
    expect(titleOf(await server.send('/file'))).not.toContain('Error');
  });

  it('what an added paper is, when the paper itself is missing', async () => {
    const { cookie, token } = await server.begin();
    const answer = await postParts('/papers', { token, intent: 'add', text: 'Receipt of May' }, cookie);
    expect(answer.status).toBe(422);
    expect(titleOf(answer)).toMatch(/^Error: /);
    expect(answer.body).toContain('value="Receipt of May"');
    const again = await server.send('/papers', { headers: { Cookie: cookie } });
    expect(titleOf(again)).not.toContain('Error');
  });
});
