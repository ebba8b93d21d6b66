// @ts-check
/*
 * Runs in the page before its own scripts, and tells what it saw. Looks at every frame that is about to be painted
 * after the page has come back, and takes the time from the click or the key to the first frame without the page.
 */
(() => {
  const FRAMES = 20;
  const TYPED = 'CANARYtyped7f3a';
  let began = 0;
  let told = false;

  function text() {
    if (!document.body || getComputedStyle(document.documentElement).display === 'none') return '';
    const fields = [...document.querySelectorAll('input, textarea')];
    const values = fields.map((field) => ('value' in field ? String(field.value) : ''));
    return [document.body.innerText, ...values].join(' ').trim();
  }

  /** @param {object} what */
  const say = (what) => navigator.sendBeacon('/seen', JSON.stringify({ path: location.pathname, ...what }));

  /** @param {boolean} painted */
  function blankNow(painted) {
    if (began === 0 || told) return;
    told = true;
    say({ kind: 'blank', after: performance.now() - began, painted });
  }

  function wait() {
    // What is blank before this frame is painted has been painted when the next one begins.
    requestAnimationFrame(text() === '' ? () => blankNow(true) : wait);
  }

  /** @param {Event} event */
  function start(event) {
    const onLink = event.target instanceof Element && event.target.closest('a[data-leave]');
    const byKey = event instanceof KeyboardEvent && event.key === 'Shift';
    if (!byKey && !(onLink && event.type === 'click')) return;
    if (began === 0) requestAnimationFrame(wait);
    began = event.timeStamp;
  }

  addEventListener('click', start, true);
  addEventListener('keyup', start, true);
  addEventListener('pagehide', () => blankNow(false));

  addEventListener('pageshow', ({ persisted }) => {
    const [navigation] = performance.getEntriesByType('navigation');
    const back = navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward';
    if (!persisted && !back) return;
    let frames = 0;
    let left = FRAMES;
    const tell = () => {
      if (left > 0) say({ kind: 'back', persisted, frames });
      left = 0;
    };
    const look = () => {
      if (left === 0) return;
      if (text().includes(TYPED)) frames += 1;
      if (left === 1) tell();
      left -= 1;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    addEventListener('pagehide', tell, { once: true });
  });
})();
