// What the back office's pages do beyond HTML: addresses of filters stay short, long texts count their characters,
// the key "/" leads to the search field, and what is typed into long forms is kept until it is saved.
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
  // Where a form has buttons before the one that saves, Enter in a field would press the first of them.
  document.addEventListener('keydown', function (event) {
    var list = event.key === 'Enter' && event.target.tagName === 'INPUT' && event.target.closest('[data-enter]');
    if (list) {
      event.preventDefault();
      document.getElementById(list.dataset.enter).click();
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

  // How a text will be read, while it is written.
  function preview(place) {
    var area = document.getElementById(place.dataset.preview);
    function show() {
      place.querySelector('.as-written').textContent = area.value;
      place.hidden = !area.value.trim();
    }
    area.addEventListener('input', show);
    show();
  }
  document.querySelectorAll('[data-preview]').forEach(preview);

  // A form that came back unsaved is kept at once; one that is being sent is the server's to judge. A draft that says
  // what stands there anyway came after its own saving and is dropped.
  function keep(place) {
    var form = place.closest('form');
    var drawn = typed();
    var kept = place.dataset.back ? null : drawn;
    var sent = false;
    function typed() {
      return JSON.stringify(Array.from(new FormData(form)).filter(function (field) {
        return field[0].indexOf(form.id + ':') === 0;
      }));
    }
    function tell(text, whenKept) {
      var body = new URLSearchParams({
        kind: place.dataset.kind, id: place.dataset.id, form: place.dataset.draft, version: place.dataset.version
      });
      if (text !== null) {
        body.append('text', text);
      }
      return fetch(place.dataset.to, { method: 'POST', body: body, redirect: 'manual', keepalive: body.toString().length < 60000 })
        .then(function (answer) {
          place.querySelector('[role="status"]').hidden = answer.type !== 'opaqueredirect';
          if (answer.ok) {
            whenKept();
          }
        })
        .catch(function () { /* no network: tried again */ });
    }
    function save() {
      var now = typed();
      if (!sent && now !== kept) {
        tell(now === drawn && !place.dataset.back ? null : now, function () { kept = now; });
      }
    }
    function take(text) {
      var fields = JSON.parse(text);
      Array.from(form.elements).forEach(function (field) {
        var values = fields.filter(function (one) { return one[0] === field.name; }).map(function (one) { return one[1]; });
        if (field.name.indexOf(form.id + ':') !== 0 || field.tagName === 'BUTTON') {
          return;
        }
        if (field.type === 'checkbox' || field.type === 'radio') {
          field.checked = values.indexOf(field.value) >= 0;
        } else if (values.length) {
          field.value = values[0];
        }
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    }
    var offer = place.querySelector('[data-kept]');
    function drop() {
      tell(null, function () { offer.remove(); });
    }
    if (offer && offer.dataset.kept === drawn) {
      drop();
    } else if (offer) {
      if (place.closest('details')) {
        place.closest('details').open = true;
      }
      offer.querySelector('[data-take]').addEventListener('click', function () {
        take(offer.dataset.kept);
        kept = typed();
        offer.remove();
        form.querySelector('textarea, input:not([type="hidden"])').focus();
      });
      offer.querySelector('[data-drop]').addEventListener('click', drop);
    }
    // who lets the words of somebody else stand does not want to be offered their own again
    document.querySelectorAll('[data-leave="' + form.id + '"]').forEach(function (link) {
      link.addEventListener('click', function (event) {
        event.preventDefault();
        sent = true;
        tell(null, function () { kept = null; }).then(function () { window.location.assign(link.href); });
      });
    });
    document.addEventListener('submit', function (event) {
      if (event.target === form) {
        sent = true;
      } else {
        save();
      }
    });
    window.addEventListener('pagehide', save);
    window.setInterval(save, 20000);
    if (place.dataset.back) {
      save();
    }
  }
  document.querySelectorAll('[data-draft]').forEach(keep);
}());
