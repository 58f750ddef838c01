// What residents write while they write it: warns of person data and shows boxes for what is urgent, wherever words are
// sent; in the form it also says where the map is.
// The server does the same when the page is sent; without this file nothing is lost.
(function () {
  'use strict';

  var LETTER = '\\p{L}\\p{N}\\p{Mn}';
  var DIGITS = /\p{Nd}/gu;
  var ZEROS = /[0\u0660\u06f0\u0966\u09e6\u0e50\uff10]/u;
  var OPEN = ['report:back', 'report:stay'];
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

  // every script's digits as 0 to 9: their code points stand in rows of ten that begin with a zero
  function plain(text) {
    return text.replace(DIGITS, function (digit) {
      for (var value = 0; value < 10; value++) {
        if (ZEROS.test(String.fromCodePoint(digit.codePointAt(0) - value))) {
          return String(value);
        }
      }
      return digit;
    }).replace(/[\p{Zs}\p{Zl}\p{Zp}]/gu, ' ');
  }

  // a date that can be (day + 60 in a coordination number) and the check digit
  function isPersonnummer(match) {
    var ten = match.replace(/\D/g, '').slice(-10);
    var month = Number(ten.slice(2, 4));
    var day = Number(ten.slice(4, 6));
    var sum = 0;
    for (var i = 0; i < 10; i++) {
      var product = Number(ten[i]) * (i % 2 === 0 ? 2 : 1);
      sum += product > 9 ? product - 9 : product;
    }
    return month >= 1 && month <= 12 && day % 60 >= 1 && day % 60 <= 31 && day <= 91 && sum % 10 === 0;
  }

  // answers a function from a text to the kinds of person data in it
  function personData(look) {
    var signs = look.signs.map(function (sign) {
      return {
        kind: sign.kind,
        pattern: new RegExp(sign.pattern, sign.anyCase ? 'giu' : 'gu'),
        unless: new RegExp('^(?:' + sign.unless + ')$', 'iu')
      };
    });
    var traits = look.traits && words(look.traits);
    return function (text) {
      var left = plain(text);
      var kinds = signs.filter(function (sign) {
        var found = false;
        left = left.replace(sign.pattern, function (match) {
          if (sign.unless.test(match) || (sign.kind === 'PERSONNUMMER' && !isPersonnummer(match))) {
            return match;
          }
          found = true;
          return '\n'.repeat(match.length);
        });
        return found;
      }).map(function (sign) { return sign.kind; });
      return traits && traits.test(left) ? kinds.concat('TRAIT') : kinds;
    };
  }

  // tells the server by a hidden field what was shown. What has only just appeared has not been read: then the server
  // shows it once more
  function noteWhenRead(noted) {
    var timer;
    var before = '';
    return function (names) {
      if (noted && names.join() !== before) {
        before = names.join();
        clearTimeout(timer);
        noted.value = '';
        timer = setTimeout(function () { noted.value = before; }, 1000);
      }
    };
  }

  function watchPersons(field) {
    var list = document.getElementById(field.id + '-person');
    var look = JSON.parse(list.dataset.look);
    var find = personData(look);
    var note = noteWhenRead(field.form.querySelector('[name="warned"]'));
    var before = '';
    return function () {
      var kinds = find(field.value);
      var stops = kinds.includes('PERSONNUMMER');
      var told = stops ? ['PERSONNUMMER'] : kinds;
      if (told.join() !== before) {
        before = told.join();
        list.replaceChildren.apply(list, told.map(function (kind) {
          var line = document.createElement('li');
          line.textContent = look.say[kind];
          line.dataset.kind = kind;
          return line;
        }));
        list.classList.toggle('person-stop', stops);
        if (!stops && field.validity.customError) {
          field.removeAttribute('aria-invalid');
        }
        field.setCustomValidity(stops ? look.say.PERSONNUMMER : '');
      }
      note(told);
    };
  }

  // the button that goes on says that one goes on all the same
  function watchBoxes(field, holder) {
    var button = field.form.querySelector('[data-calm]');
    var note = noteWhenRead(holder.querySelector('[name="boxes"]'));
    var boxes = Array.from(holder.querySelectorAll('[data-words]')).map(function (box) {
      return { box: box, pattern: words(box.dataset.words), name: box.dataset.box };
    });
    return function () {
      var names = [];
      boxes.forEach(function (each) {
        var found = each.pattern.test(withoutSigns(field.value));
        each.box.classList.toggle('box-shown', found);
        if (found) {
          names.push(each.name);
        }
      });
      if (names.length) {
        button.value = names.includes('EMERGENCY') ? button.dataset.calm : button.dataset.still;
      }
      note(names);
    };
  }

  // when who writes pauses, and before it is sent. Not when they leave the field: what then appears or goes would move
  // the button away under the finger that presses it
  function whileWriting(field, look) {
    var timer;
    field.addEventListener('input', function () {
      clearTimeout(timer);
      timer = setTimeout(look, 350);
    });
    field.addEventListener('samsyn:look', look);
    look();
  }

  // a personnummer does not even leave the browser; back and another language are always open
  function stopPersonnummer(form) {
    form.addEventListener('submit', function (event) {
      var bad = Array.from(form.querySelectorAll('[data-person]')).find(function (field) {
        field.dispatchEvent(new Event('samsyn:look'));
        return field.validity.customError;
      });
      if (bad && !(event.submitter && OPEN.includes(event.submitter.name))) {
        event.preventDefault();
        bad.setAttribute('aria-invalid', 'true');
        var fold = bad.closest('details');
        if (fold) {
          fold.open = true;
        }
        if (!document.title.startsWith(form.dataset.error)) {
          document.title = form.dataset.error + document.title;
        }
        bad.focus();
      }
    });
  }

  // what was chosen by mistake is unchosen by choosing it again
  function unchoose(form) {
    var chosen = new Map();
    form.querySelectorAll('.chips input[type="radio"]').forEach(function (radio) {
      if (radio.checked) {
        chosen.set(radio.name, radio);
      }
      radio.addEventListener('click', function () {
        if (chosen.get(radio.name) === radio) {
          radio.checked = false;
          chosen.delete(radio.name);
        } else {
          chosen.set(radio.name, radio);
        }
      });
    });
  }

  // the point goes beside the address, which servers keep
  function about(point) {
    return { headers: { 'Samsyn-Point': point.lat.toFixed(4) + ',' + point.lon.toFixed(4) } };
  }

  // says in words where the map's cross or pin is, for those who do not see it
  function tellWhere(section) {
    var said = section.querySelector('.map-said');
    var data = section.dataset;
    var timer;
    var turn = 0;

    function say(detail, label) {
      var mine = ++turn;
      fetch(data.nearest, about(detail)).then(function (answer) {
        return answer.ok ? answer.json() : {};
      }).then(function (near) {
        var round = near.metres < 100 ? 10 : 50;
        var where = near.outside ? data.outside
          : !near.name ? ''
            : near.metres < 20 ? data.at.replace('{0}', near.name)
              : data.away.replace('{0}', Math.round(near.metres / round) * round).replace('{1}', near.name);
        if (where && mine === turn) {
          said.textContent = label + ': ' + where + '. ' + detail.sure;
        }
      }).catch(function () { /* then the degrees stay, which the map has written */ });
    }

    section.addEventListener('samsyn:placed', function (event) {
      // else the cross, which still waits to be told of, would take the chosen place's words away
      clearTimeout(timer);
      say(event.detail, data.chosen);
    });
    section.addEventListener('samsyn:moved', function (event) {
      clearTimeout(timer);
      timer = setTimeout(function () { say(event.detail, data.cross); }, 400);
    });
  }

  // under the map: what is known around the pin, as the next page says it
  function tellNearby(box) {
    var turn = 0;
    function show(children) {
      box.replaceChildren.apply(box, children);
    }
    document.addEventListener('samsyn:placed', function (event) {
      var mine = ++turn;
      var query = '?kategori=' + encodeURIComponent(box.dataset.category);
      fetch(box.dataset.nearby + query, about(event.detail)).then(function (answer) {
        return answer.ok ? answer.text() : '';
      }).then(function (text) {
        if (mine === turn) {
          show(Array.from(new DOMParser().parseFromString(text, 'text/html').body.children));
        }
      }).catch(function () { /* the next page says it */ });
    });
    document.addEventListener('change', function (event) {
      if (event.target.name === 'placeName' && (event.target.value !== '-' || !document.getElementById('lat').value)) {
        turn++;
        show([]);
      }
    });
  }

  // Nothing is left to see from here on, however slow the other page is; no page to go back to, and nothing that the tab
  // remembers.
  function leave(link) {
    document.dispatchEvent(new Event('samsyn:leave'));
    document.title = '';
    document.body.replaceChildren();
    location.replace(link.href);
    window.addEventListener('pageshow', function (event) {
      if (event.persisted) {
        location.replace(location.href);
      }
    });
  }

  // Escape twice leaves the page as the link does, wherever the link is shown: a hand that must hide finds that key
  function leaveByEscape() {
    var TWICE = 2000;
    var before = -TWICE;
    document.addEventListener('keydown', function (event) {
      if (event.key !== 'Escape' || event.repeat) {
        return;
      }
      var link = Array.from(document.querySelectorAll('[data-leave]')).find(function (each) {
        return each.getClientRects().length > 0;
      });
      if (link && event.timeStamp - before < TWICE) {
        leave(link);
      }
      before = link ? event.timeStamp : -TWICE;
    });
  }

  function watchWords(field) {
    whileWriting(field, watchPersons(field));
    var holder = document.getElementById(field.id + '-boxes');
    if (holder) {
      whileWriting(field, watchBoxes(field, holder));
    }
  }

  function leaveByLink() {
    document.addEventListener('click', function (event) {
      var link = event.target.closest('[data-leave]');
      if (link) {
        event.preventDefault();
        leave(link);
      }
    });
  }

  function choosePlace() {
    var where = document.querySelector('[data-nearest]');
    if (where) {
      tellWhere(where);
      tellNearby(document.querySelector('[data-nearby]'));
    }
    // a place found by name and a place on the map: the latest choice holds
    document.addEventListener('samsyn:placed', function () {
      document.querySelectorAll('[name="placeName"]:checked').forEach(function (choice) { choice.checked = false; });
    });
    document.addEventListener('change', function (event) {
      if (event.target.name === 'placeName' && event.target.value !== '-') {
        document.getElementById('lat').value = '';
        document.getElementById('lon').value = '';
      }
    });
  }

  function start() {
    var watched = Array.from(document.querySelectorAll('[data-person]'));
    watched.forEach(watchWords);
    new Set(watched.map(function (field) { return field.form; })).forEach(stopPersonnummer);
    leaveByEscape();
    leaveByLink();
    var form = document.querySelector('form#report');
    if (form) {
      unchoose(form);
      choosePlace();
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
