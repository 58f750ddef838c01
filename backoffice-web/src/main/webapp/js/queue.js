// Keys of the queue's list. They work while a report in it has the focus, and nowhere else: a single letter must not do
// anything to whoever speaks or writes (WCAG 2.1.4). Enter is the link's own.
(function () {
  'use strict';
  var table = document.querySelector('[data-keys]');
  if (!table) {
    return;
  }
  var rows = Array.from(table.querySelectorAll('[data-row]'));
  table.addEventListener('keydown', function (event) {
    var at = rows.indexOf(event.target);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    var next = event.key === 'j' ? rows[at + 1] : event.key === 'k' ? rows[at - 1] : null;
    if (next) {
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    }
    var box = event.target.closest('tr').querySelector('input[type="checkbox"]');
    if (event.key === 'x' && box) {
      event.preventDefault();
      box.click();
    }
  });
}());
