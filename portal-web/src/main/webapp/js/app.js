// The page /app: keeps the pages on this device, or takes them away again, when its owner says so.
(function () {
  'use strict';

  function start() {
    var box = document.getElementById('keep');
    if (!box || !('serviceWorker' in navigator)) {
      return;
    }
    var said = document.getElementById('kept');
    var save = box.querySelector('[data-do="save"]');
    var remove = box.querySelector('[data-do="remove"]');
    // in Swedish there is none, and JSF writes no attribute that is empty
    var prefix = box.dataset.prefix || '';

    function show(isKept, words) {
      save.hidden = isKept;
      remove.hidden = !isKept;
      said.textContent = words || '';
    }

    function saving(registration) {
      var worker = registration.installing;
      return worker ? new Promise(function (resolve, reject) {
        worker.addEventListener('statechange', function () {
          if (worker.state === 'activated') {
            resolve();
          } else if (worker.state === 'redundant') {
            reject(new Error('not kept'));
          }
        });
      }) : Promise.resolve();
    }

    save.addEventListener('click', function () {
      said.textContent = box.dataset.saving;
      navigator.serviceWorker.register('/sw.js?i=' + encodeURIComponent(prefix)).then(saving).then(
        function () { show(true, box.dataset.saved); remove.focus(); },
        function () { show(false, box.dataset.failed); });
    });
    remove.addEventListener('click', function () {
      navigator.serviceWorker.getRegistrations().then(function (all) {
        return Promise.all(all.map(function (each) { return each.unregister(); }));
      }).then(function () { return caches.delete('samsyn-pages'); }).then(function () {
        localStorage.removeItem('samsyn.draft');
        show(false, box.dataset.removed);
        save.focus();
      });
    });
    navigator.serviceWorker.getRegistration().then(function (registration) {
      show(Boolean(registration && registration.active));
      box.hidden = false;
    });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
