// The resident's form while somebody writes: warns of person data, shows boxes for what is urgent, helps with the place.
// The server does the same when the page is sent; without this file nothing is lost.
(function () {
  'use strict';

  var LETTER = '\\p{L}\\p{N}\\p{Mn}';

  var TOGETHER = '(?:[وف]?(?:[بك]?ال|لل|[بكل])|[وف])?';

  // Arabic is compared without the signs that people leave out
  function withoutSigns(text) {
    return text.replace(/[\u064B-\u0652\u0670\u0640]/g, '').replace(/[أإآٱ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه');
  }

  // whole words; a star at a word's end stands for an inflection of at most four letters; Arabic writes and, with, the …
  // together with a word
  function words(patterns) {
    var alternatives = withoutSigns(patterns).split('|').map(function (phrase) {
      return phrase.split(' ').map(function (word) {
        var stem = word.replace('*', '').replace(/[.+?^${}()|[\]\\]/g, '\\$&');
        if (/^[\u0600-\u06FF]/.test(stem)) {
          stem = TOGETHER + stem;
        }
        return word.endsWith('*') ? stem + '[' + LETTER + ']{0,4}' : stem;
      }).join('[^' + LETTER + ']+');
    });
    return new RegExp('(?<![' + LETTER + '])(?:' + alternatives.join('|') + ')(?![' + LETTER + '])', 'iu');
  }

  function luhn(ten) {
    var sum = 0;
    for (var i = 0; i < 10; i++) {
      var product = Number(ten[i]) * (i % 2 === 0 ? 2 : 1);
      sum += product > 9 ? product - 9 : product;
    }
    return sum % 10 === 0;
  }

  function personnummer(text) {
    return (text.match(/(?:(?:19|20)?\d{6}|(?:19|20)?\d\d[-. ]\d\d[-. ]\d\d)[-+ –]?\d{4}(?!\d)/g) || []).some(function (found) {
      var ten = found.replace(/\D/g, '').slice(-10);
      var month = Number(ten.slice(2, 4));
      var day = Number(ten.slice(4, 6)) % 60;
      return month >= 1 && month <= 12 && day >= 1 && day <= 31 && luhn(ten);
    });
  }

  var PATTERNS = {
    plate: /(?<![\p{L}\d])[A-HJ-PR-UW-Z]{3} ?\d{2}[0-9A-HJ-PR-UW-Z](?![\p{L}\d])/u,
    phone: /(?<![\d+])(?:\+\d{1,3}|00\d{1,3}|0)(?:[ –/()-]{0,2}\d){7,13}(?!\d)/,
    email: /[\p{L}\d._%+-]+@[\p{L}\d-]+\.[\p{L}\d.-]+/u,
    link: /https?:\/\/\S|www\.\S|(?<![\p{L}\d._%+-])@[\p{L}\d._]{2,}/u,
    name: /(?<!\p{L})(?:heter|kallas|named|called) \p{Lu}\p{L}+/u,
    address: /(?<!\p{L})(?:hemma hos(?!\p{L})|(?:bor|lives)(?!\p{L})[^.!?\n\d]{0,60}\d)/iu
  };

  function watchPersons(field) {
    var list = document.getElementById(field.dataset.person);
    var before = '';
    return function () {
      var text = field.value;
      var stops = personnummer(text);
      var kinds = stops ? ['personnummer'] : Object.keys(PATTERNS).filter(function (kind) { return PATTERNS[kind].test(text); });
      if (kinds.join() !== before) {
        before = kinds.join();
        list.replaceChildren.apply(list, kinds.map(function (kind) {
          var line = document.createElement('li');
          line.textContent = list.dataset[kind];
          return line;
        }));
        list.classList.toggle('person-stop', stops);
      }
    };
  }

  function watchBoxes(field) {
    var button = document.getElementById('report:next');
    var shown = document.getElementById('boxes-shown');
    var boxes = Array.from(document.querySelectorAll('[data-words]')).map(function (box) {
      return { box: box, pattern: words(box.dataset.words), name: box.dataset.box };
    });
    return function () {
      var names = [];
      boxes.forEach(function (each) {
        var found = each.pattern.test(withoutSigns(field.value));
        each.box.classList.toggle('box-shown', found);
        each.box.setAttribute('role', found ? 'status' : 'presentation');
        if (found) {
          names.push(each.name);
        }
      });
      if (names.length) {
        button.value = button.dataset.calm;
      }
      shown.value = names.join();
    };
  }

  function later(act) {
    var timer;
    return function () {
      clearTimeout(timer);
      timer = setTimeout(act, 350);
    };
  }

  function start() {
    var text = document.getElementById('text');
    if (text) {
      [watchPersons(text), watchBoxes(text)].forEach(function (look) {
        text.addEventListener('input', later(look));
        look();
      });
    }
    var here = document.querySelector('[data-here]');
    if (here && navigator.geolocation) {
      here.hidden = false;
      here.addEventListener('click', function () {
        document.querySelector('#' + here.dataset.here + ' [data-do="here"]').click();
      });
    }
    // a place found by name and a place on the map: the latest choice holds
    document.addEventListener('samsyn:placed', function () {
      document.querySelectorAll('[name="placeName"]:checked').forEach(function (choice) { choice.checked = false; });
    });
    document.addEventListener('change', function (event) {
      if (event.target.name === 'placeName') {
        document.getElementById('lat').value = '';
        document.getElementById('lon').value = '';
      }
    });
    document.addEventListener('click', function (event) {
      var leave = event.target.closest('[data-leave]');
      if (leave) {
        event.preventDefault();
        location.replace(leave.href);
      }
    });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
