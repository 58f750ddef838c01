// Lets a worker look for the number that sending a report costs, while its writer writes. Who is quicker than a person can
// be waits a moment when they send. Without this file the server asks to wait a little longer; nothing is lost.
(function () {
  'use strict';

  function start() {
    var form = document.getElementById('report');
    var field = form && form.querySelector('[name="work"]');
    if (!field) {
      return;
    }
    var earliest = performance.now() + Number(field.dataset.wait);
    var working = Boolean(field.dataset.task && window.Worker);
    var send = document.getElementById('report:send');
    var asked = false;

    // once the work is done, or cannot be done, and the time has come
    function go() {
      if (asked && !working) {
        setTimeout(function () {
          asked = false;
          earliest = 0;
          send.click();
        }, Math.max(0, earliest - performance.now()));
      }
    }

    if (working) {
      var worker = new Worker(field.dataset.worker);
      worker.onmessage = function (event) {
        field.value = event.data;
        working = false;
        go();
      };
      worker.onerror = function () {
        working = false;
        go();
      };
      worker.postMessage({ task: field.dataset.task, bits: Number(field.dataset.bits) });
    }
    if (send) {
      send.addEventListener('click', function (event) {
        if (asked || working || performance.now() < earliest) {
          event.preventDefault();
          if (!asked) {
            asked = true;
            document.getElementById('soon').textContent = send.dataset.soon;
            go();
          }
        }
      });
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
