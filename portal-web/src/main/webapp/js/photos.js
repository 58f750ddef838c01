// Photos in the resident's form: chosen or dropped, they are sent at once, with progress, and the page's own photos come
// back. The server does the same with a form that is sent as a whole; without this file nothing is lost.
(function () {
  'use strict';

  var MEGABYTE = 1024 * 1024;

  function start() {
    var place = document.getElementById('photos');
    var form = document.getElementById('report');
    var status = document.getElementById('photos-status');
    var progress = document.getElementById('photos-progress');
    var sending = false;

    function say(text, isWrong) {
      status.textContent = text;
      status.classList.toggle('error', Boolean(isWrong));
    }

    function done(text, isWrong) {
      sending = false;
      progress.hidden = true;
      say(text, isWrong);
    }

    function receive(answer) {
      var page = new DOMParser().parseFromString(answer, 'text/html');
      var now = page.getElementById('photos-now');
      var answers = page.querySelector('#report [name="answers"]');
      if (!now || !answers) {
        done(place.dataset.failed, true);
        return;
      }
      var hadFocus = place.contains(document.activeElement);
      form.querySelector('[name="answers"]').value = answers.value;
      document.getElementById('photos-now').replaceWith(document.adoptNode(now));
      var wrong = Array.from(now.querySelectorAll('.error'), function (line) { return line.textContent; });
      done(wrong.length ? '' : place.dataset.kept);
      if (wrong.length) {
        now.querySelector('.error').setAttribute('role', 'alert');
      }
      wire();
      if (hadFocus) {
        (now.querySelector('input[type="file"]') || place).focus();
      }
    }

    function send(files) {
      var large = files.find(function (file) { return file.size > Number(place.dataset.most) * MEGABYTE; });
      if (sending || !files.length) {
        return;
      }
      if (large) {
        say(large.name + ': ' + place.dataset.large, true);
        return;
      }
      var body = new FormData(form);
      body.delete('photo');
      // what report.js keeps back stays here, too
      form.querySelectorAll('[data-person]').forEach(function (field) {
        field.dispatchEvent(new Event('samsyn:look'));
        if (field.validity.customError) {
          body.delete(field.name);
        }
      });
      files.forEach(function (file) { body.append('photo', file, file.name); });
      body.append('report:addPhotos', 'x');
      var request = new XMLHttpRequest();
      request.open('POST', form.action);
      request.upload.addEventListener('progress', function (event) {
        var percent = event.lengthComputable ? Math.round(100 * event.loaded / event.total) : 0;
        progress.value = percent;
      });
      request.addEventListener('load', function () {
        if (request.status === 200) {
          receive(request.responseText);
        } else {
          done(place.dataset.failed, true);
        }
      });
      request.addEventListener('error', function () { done(place.dataset.failed, true); });
      sending = true;
      progress.value = 0;
      progress.hidden = false;
      say(place.dataset.sending);
      request.send(body);
    }

    function wire() {
      var field = place.querySelector('input[type="file"]');
      var drop = place.querySelector('.photo-drop');
      place.classList.add('photos-live');
      if (!field) {
        return;
      }
      var label = place.querySelector('.photo-field label');
      label.textContent = label.dataset.live;
      field.multiple = true;
      field.addEventListener('change', function () {
        send(Array.from(field.files));
        field.value = '';
      });
      ['dragenter', 'dragover'].forEach(function (kind) {
        drop.addEventListener(kind, function (event) {
          event.preventDefault();
          drop.classList.add('is-over');
        });
      });
      drop.addEventListener('dragleave', function (event) {
        if (!drop.contains(event.relatedTarget)) {
          drop.classList.remove('is-over');
        }
      });
      drop.addEventListener('drop', function (event) {
        event.preventDefault();
        drop.classList.remove('is-over');
        send(Array.from(event.dataTransfer.files));
      });
    }

    form.addEventListener('submit', function (event) {
      if (sending) {
        event.preventDefault();
        say(place.dataset.wait);
      }
    });
    // beside the marked place a browser would leave the page and open the file
    ['dragover', 'drop'].forEach(function (kind) {
      window.addEventListener(kind, function (event) { event.preventDefault(); });
    });
    wire();
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
