import { shell } from '../copy/en/pages/shell';

interface FootProps {
  /** Whether a visit is open. */
  readonly open: boolean;
  readonly idleMinutes: number | undefined;
}

const words = shell.foot;

function YourAnswers({ idleMinutes }: { readonly idleMinutes: number | undefined }) {
  return (
    <div>
      <p>
        <b>{words.yours}</b>
        <br />
        <a href="/code">{words.code}</a>
        <br />
        <a href="/delete">{words.delete}</a>
      </p>
      {idleMinutes === undefined ? null : <p>{words.idle(idleMinutes)}</p>}
    </div>
  );
}

/** Help at the same place on every page. */
export function Foot({ open, idleMinutes }: FootProps) {
  return (
    <footer className="help">
      <div>
        <p>
          <b>{words.talk}</b>
          <br />
          {words.line}
          <br />
          <a href={words.lineTel}>{words.lineNumber}</a> · {words.relay}
        </p>
        <p>
          <b>{words.specialists}</b>
          <br />
          <a href={words.specialistsTel}>{words.specialistsNumber}</a>, {words.specialistsHours}
          <br />
          {words.specialistsFree}
        </p>
        <p>
          <b>{words.danger}</b>
          <br />
          {words.dangerText} <a href="/safety">{words.safer}</a>
          <br />
          <a href="/help">{words.all}</a> · <a href="/rights">{words.rights}</a>
        </p>
        {open ? (
          <YourAnswers idleMinutes={idleMinutes} />
        ) : (
          <p>
            <b>{words.yours}</b>
            <br />
            <a href="/return">{words.return}</a>
          </p>
        )}
      </div>
    </footer>
  );
}
