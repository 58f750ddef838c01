// A button that asks the browser for a key (WebAuthn) before its form is sent, and what people read when that fails.
(function () {
  'use strict';
  function bytes(text) {
    var raw = window.atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(raw, function (letter) { return letter.charCodeAt(0); });
  }
  function text(buffer) {
    var raw = Array.from(new Uint8Array(buffer), function (byte) { return String.fromCharCode(byte); }).join('');
    return window.btoa(raw).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  }
  function known(list) {
    return list.map(function (one) { return { type: one.type, id: bytes(one.id) }; });
  }
  function read(json) {
    var asked = JSON.parse(json);
    asked.challenge = bytes(asked.challenge);
    if (asked.user) {
      asked.user.id = bytes(asked.user.id);
      asked.excludeCredentials = known(asked.excludeCredentials);
    } else {
      asked.allowCredentials = known(asked.allowCredentials);
    }
    return asked;
  }
  function write(key) {
    var response = { clientDataJSON: text(key.response.clientDataJSON) };
    ['attestationObject', 'authenticatorData', 'signature', 'userHandle'].forEach(function (part) {
      if (key.response[part]) {
        response[part] = text(key.response[part]);
      }
    });
    return JSON.stringify({ id: key.id, rawId: text(key.rawId), type: key.type, response: response, clientExtensionResults: {} });
  }
  function offer(place) {
    var form = place.closest('form');
    var button = place.querySelector('button[type="submit"]');
    var answer = place.querySelector('input[type="hidden"]');
    var says = place.querySelector('[role="alert"]');
    var asked = read(place.dataset.asked);
    var host = (asked.rp || {}).id || asked.rpId;
    function say(word) {
      says.textContent = place.dataset[word].replace('{0}', window.location.protocol + '//' + host + (window.location.port ? ':' + window.location.port : ''));
      button.disabled = false;
    }
    function failed(fault, began) {
      if (fault.name === 'InvalidStateError') {
        say('known');
      } else if (fault.name === 'SecurityError') {
        say('elsewhere');
      } else if (fault.name === 'NotSupportedError' || fault.name === 'TypeError') {
        say('unfit');
      } else {
        say(Date.now() - began < asked.timeout ? 'cancelled' : 'late');
      }
    }
    function ask() {
      var began = Date.now();
      says.textContent = '';
      button.disabled = true;
      navigator.credentials[place.dataset.passkey]({ publicKey: asked }).then(function (key) {
        answer.value = write(key);
        button.disabled = false;
        button.click();
      }).catch(function (fault) { failed(fault, began); });
    }
    // before the button's own listeners: the form goes when there is something to send, or a field to be mended
    button.addEventListener('click', function (event) {
      var empty = Array.from(form.querySelectorAll('input[type="text"]')).some(function (field) { return !field.value.trim(); });
      if (answer.value || empty) {
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!window.PublicKeyCredential || !navigator.credentials) {
        say(window.isSecureContext ? 'unfit' : 'elsewhere');
      } else if (window.location.hostname !== host && !window.location.hostname.endsWith('.' + host)) {
        say('elsewhere');
      } else {
        ask();
      }
    }, true);
  }
  document.querySelectorAll('[data-passkey]').forEach(offer);
}());
