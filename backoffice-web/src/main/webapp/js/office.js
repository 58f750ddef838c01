// What the back office's pages do beyond HTML: addresses of filters stay short, long texts count their characters,
// and the key "/" leads to the search field.
(function () {
  'use strict';
  document.addEventListener('submit', function (event) {
    if (event.target.method === 'get') {
      event.target.querySelectorAll('input, select').forEach(function (field) {
        field.disabled = !field.value;
      });
    }
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[method="get"] :disabled').forEach(function (field) { field.disabled = false; });
  });
  document.addEventListener('keydown', function (event) {
    var field = document.querySelector('[data-search]');
    var writes = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (field && event.key === '/' && !writes && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      field.focus();
    }
  });
  function count(area) {
    var words = document.body.dataset.count;
    var line = document.createElement('p');
    line.className = 'hint count';
    area.insertAdjacentElement('afterend', line);
    function tell() {
      line.textContent = words.replace('{0}', area.value.length).replace('{1}', area.maxLength);
      line.classList.toggle('is-near', area.value.length > area.maxLength * 0.9);
    }
    area.addEventListener('input', tell);
    tell();
  }
  document.querySelectorAll('textarea[maxlength]').forEach(count);
}());
