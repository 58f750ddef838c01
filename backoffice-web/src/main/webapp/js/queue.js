// The queue's list: a report opens in its row, and there are keys. They work while a report in it has the focus, and nowhere else: a single letter must not do
// anything to whoever speaks or writes (WCAG 2.1.4). Enter is the link's own.
(function () {
  'use strict';
  var table = document.querySelector('[data-keys]');
  if (!table) {
    return;
  }
  var rows = Array.from(table.querySelectorAll('[data-row]'));

  // what a report says, fetched when it is asked for and kept until the page is left
  table.querySelectorAll('[data-glance]').forEach(function (button) {
    var row = button.closest('tr');
    var shown = null;
    button.hidden = false;
    button.addEventListener('click', function () {
      var open = button.getAttribute('aria-expanded') !== 'true';
      button.setAttribute('aria-expanded', String(open));
      if (shown) {
        shown.hidden = !open;
        return;
      }
      shown = document.createElement('tr');
      var cell = shown.insertCell();
      var said = cell.appendChild(document.createElement('div'));
      cell.colSpan = row.cells.length;
      said.setAttribute('role', 'status');
      shown.className = 'glance-row';
      row.after(shown);
      fetch(button.dataset.glance, { redirect: 'error' }).then(function (answer) {
        if (!answer.ok) {
          throw new Error(answer.status);
        }
        return answer.text();
      }).then(function (page) {
        said.replaceChildren(new DOMParser().parseFromString(page, 'text/html').querySelector('article'));
      }).catch(function () {
        shown.remove();
        shown = null;
        window.location.assign(row.querySelector('[data-row]').href);
      });
    });
  });
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
    if (event.key === 'o') {
      event.preventDefault();
      event.target.closest('tr').querySelector('[data-glance]').click();
    }
    if (event.key === 'x' && box) {
      event.preventDefault();
      box.click();
    }
  });
}());
