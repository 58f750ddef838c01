// A draft of the report on the writer's own device, only when they ask for it. What is kept is the sealed form as it came
// from the server: who finds it on the device cannot read it there, but can open it here, as the page says.
(function () {
  'use strict';

  var NAME = 'samsyn.draft';
  var DAYS = 14;

  function kept() {
    try {
      var draft = JSON.parse(localStorage.getItem(NAME));
      if (draft && draft.at > Date.now() - DAYS * 86400000) {
        return draft;
      }
    } catch (broken) { /* not ours */ }
    localStorage.removeItem(NAME);
    return null;
  }

  function start() {
    var field = document.querySelector('input[name="answers"]');
    var what = document.querySelector('[data-draft]');
    if (!what) {
      return;
    }
    if (what.dataset.draft === 'keep') {
      var photos = Number(what.dataset.photos);
      localStorage.setItem(NAME, JSON.stringify({ at: Date.now(), sealed: field.value, photos: photos }));
    } else if (what.dataset.draft === 'drop') {
      localStorage.removeItem(NAME);
    } else if (kept()) {
      what.hidden = false;
    }
    document.addEventListener('click', function (event) {
      if (event.target.closest('[data-draft-drop]')) {
        localStorage.removeItem(NAME);
        what.hidden = true;
      }
      var draft = event.target.id === 'report:resume' && kept();
      if (draft) {
        field.value = draft.sealed;
        document.querySelector('[name="photosBefore"]').value = draft.photos || '';
      }
    });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
