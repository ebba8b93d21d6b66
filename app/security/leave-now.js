// @ts-check
/*
 * Leaving in an instant. It stands alone and is loaded before everything else, so that it works before the page's
 * other scripts have come, and when they fail. Without any script the link itself ends the visit and leads away.
 */
(() => {
  const PRESSES = 3;
  const WITHIN = 5000;
  let presses = 0;
  let shiftAlone = false;
  let timer = 0;

  const link = () => document.querySelector('a[data-leave]');

  function blank() {
    document.documentElement.style.display = 'none';
    document.body?.replaceChildren();
  }

  function clearStorage() {
    try {
      sessionStorage.clear();
      localStorage.clear();
    } catch {
      // A browser that forbids storage keeps nothing either.
    }
  }

  // Says to the other tabs that somebody left. It stores nothing.
  const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('left') : undefined;

  /** Nothing may hold this up: no question, no waiting for the server. */
  function leave() {
    const to = link()?.getAttribute('data-leave') || '/leave';
    blank();
    clearStorage();
    // Should the word of it not come through, the server ends the visit at the next request that carries this mark.
    document.cookie = '__Host-left=1; Path=/; Secure; SameSite=Strict';
    fetch('/leave', { method: 'POST', keepalive: true, credentials: 'same-origin' }).catch(() => undefined);
    // After the mark is set: whatever the other tabs ask for now finds the visit ended.
    tabs?.postMessage('left');
    let gone = false;
    const go = () => {
      if (gone) return;
      gone = true;
      // Replaces this page in the browser's history, so that Back does not lead here.
      location.replace(to);
    };
    // WebKit paints nothing more of a page on its way out: the blank frame comes first. In a hidden tab none comes.
    requestAnimationFrame(() => requestAnimationFrame(go));
    setTimeout(go, 100);
  }

  /** @param {string} name of a `data-` attribute of the status line */
  function announce(name) {
    const status = document.getElementById('leave-status');
    if (status) status.textContent = status.getAttribute(name) ?? '';
  }

  function startOver() {
    if (presses > 0) announce('data-stopped');
    presses = 0;
    clearTimeout(timer);
  }

  /** @param {Event} event */
  function onClick(event) {
    if (!(event.target instanceof Element) || !event.target.closest('a[data-leave]')) return;
    event.preventDefault();
    leave();
  }

  document.addEventListener('click', onClick, true);
  document.addEventListener('auxclick', onClick, true);

  // Capital letters are typed with Shift too: a press counts only if no other key came while it was down.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Shift') {
        if (!event.repeat) shiftAlone = true;
        return;
      }
      shiftAlone = false;
      if (presses > 0) startOver();
    },
    true,
  );
  document.addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Shift' || !shiftAlone) return;
      shiftAlone = false;
      if (link()?.getAttribute('data-shift') === 'off') return;
      presses += 1;
      clearTimeout(timer);
      if (presses >= PRESSES) {
        leave();
        return;
      }
      announce(presses === 1 ? 'data-two' : 'data-one');
      timer = window.setTimeout(startOver, WITHIN);
    },
    true,
  );

  // Somebody left in another tab, or the visit is over ("over": then a page without a visit may stay).
  tabs?.addEventListener('message', (event) => {
    if (event.data === 'over' && !document.documentElement.hasAttribute('data-visit')) return;
    if (location.pathname === '/ended' || location.pathname === '/cleared') return;
    blank();
    clearStorage();
    location.replace('/ended');
  });

  // A page that the browser took back out of its memory may show answers of a visit that is over.
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    blank();
    location.reload();
  });
})();
