// Countdowns, and the drawer with the words behind a cell. Everything else works without scripts.
'use strict';

// The server's clock is the one that counts: the reader's may be wrong.
const skew = () => {
  const now = document.querySelector('meta[name=desk-now]');
  return now ? Number(now.content) - performance.timeOrigin : 0;
};
const offset = skew();

function tick() {
  for (const clock of document.querySelectorAll('time[data-countdown]')) {
    const left = Math.max(0, Math.floor((Date.parse(clock.dateTime) - Date.now() - offset) / 1000));
    const two = (n) => String(n).padStart(2, '0');
    const days = Math.floor(left / 86400);
    const hours = two(Math.floor(left / 3600) % 24);
    clock.textContent = (days > 0 ? days + ' ' + clock.dataset.days + ' ' : '')
      + hours + ':' + two(Math.floor(left / 60) % 60) + ':' + two(left % 60);
  }
}
tick();
setInterval(tick, 1000);
document.addEventListener('htmx:afterSwap', tick);

// Nothing is taken from under the hands of whoever is writing; what is new is offered instead.
const writing = (live) => live.querySelector('details.ask[open] form, :is(input, select, textarea):focus') !== null;
const heldBack = document.getElementById('held-back');
document.addEventListener('htmx:beforeRequest', (event) => {
  if (event.target.id === 'live' && writing(event.target)) {
    event.preventDefault();
    heldBack.hidden = false;
  }
});
document.addEventListener('htmx:afterSwap', (event) => {
  if (event.target.id === 'live') heldBack.hidden = true;
});

const drawer = document.getElementById('drawer');
if (drawer) {
  document.addEventListener('htmx:afterSwap', (event) => {
    if (event.target.id === 'drawer-body') {
      drawer.showModal();
      document.getElementById('drawer-title').focus();
    }
  });
  drawer.addEventListener('click', (event) => {
    if (event.target === drawer) drawer.close();
  });
}
