// The way through the form of the report: the browser's own back and its reload. Without this file the page's buttons lead
// through it.
(function () {
  'use strict';

  var NAME = 'samsyn.form';
  var GOING = 'samsyn.going';

  function named(form, name) {
    return form.querySelector('[name="' + name + '"]');
  }

  function remembered() {
    try {
      return JSON.parse(sessionStorage.getItem(NAME));
    } catch (broken) {
      return null;
    }
  }

  function forget() {
    sessionStorage.removeItem(NAME);
    sessionStorage.removeItem(GOING);
  }

  // what this page holds, as it would be sent; files cannot be put back
  function remember(form) {
    var fields = Array.from(new FormData(form)).filter(function (field) { return typeof field[1] === 'string'; });
    try {
      sessionStorage.setItem(NAME, JSON.stringify(fields));
    } catch (full) { /* then a reload begins anew */ }
  }

  // The tab remembers the page shown, so that a reload, a tab that the device has put to sleep, and the way back from
  // another page lead to it again. It forgets when the report is sent, and when somebody must hide.
  function rememberWhileWriting(form) {
    var timer;
    function later() {
      clearTimeout(timer);
      timer = setTimeout(function () { remember(form); }, 300);
    }
    remember(form);
    form.addEventListener('input', later);
    form.addEventListener('change', later);
    document.addEventListener('samsyn:placed', later);
    document.addEventListener('samsyn:leave', function () {
      clearTimeout(timer);
      forget();
    });
  }

  // Sends what was remembered as the page itself would have sent it: to stay, or to go back when it lay above this entry (a
  // browser may pass over entries of a page that nobody has touched). Sent while the page is read, it takes the place of
  // the entry that it is sent from.
  function goOn(fields, entries) {
    var above = Number(new Map(fields).get('entries')) > entries;
    var form = document.createElement('form');
    form.method = 'post';
    fields.concat([[above ? 'report:back' : 'report:stay', '-']]).forEach(function (field) {
      var input = document.createElement('input');
      input.type = 'hidden';
      input.name = field[0];
      input.value = field[0] === 'entries' ? entries - 1 : field[1];
      form.append(input);
    });
    document.body.append(form);
    sessionStorage.setItem(GOING, 'true');
    form.submit();
  }

  // Each page is an answer to a POST, which no browser may keep; so it writes its entry anew, as one that is asked for
  // without what was sent, and one more on top, from which back only comes to this one. The entries are counted, so that
  // from the first page back leads out of them all.
  function goBackByBrowser(form) {
    var field = named(form, 'entries');
    var here = Number(field.value) + 1;
    history.replaceState({ entries: here, leaves: true }, '');
    history.pushState({ entries: here + 1 }, '');
    field.value = here + 1;
    window.addEventListener('popstate', function (event) {
      if (event.state && event.state.leaves) {
        var back = document.getElementById('report:back');
        field.value = here;
        if (back) {
          back.click();
        } else {
          history.go(-here - 1);
        }
      }
    });
  }

  // Whether this is an entry of the form that is asked for anew, and left again. Some browsers ask as the entry says, and
  // are shown the first page; some send once more what was sent, and are shown the page as it was before it was filled in.
  function comeBack() {
    var entries = history.state && history.state.entries;
    var fields = entries && remembered();
    var over = entries && !fields && performance.getEntriesByType('navigation')[0].type === 'back_forward';
    if (sessionStorage.getItem(GOING)) {
      // this is the answer, whatever a browser says of the entry
      sessionStorage.removeItem(GOING);
      return false;
    }
    if (fields) {
      goOn(fields, entries);
    } else if (over) {
      history.go(-entries);
    }
    return fields || over;
  }

  function start() {
    var form = document.querySelector('form#report');
    if (!form) {
      forget();
    } else if (!comeBack() && named(form, 'entries').dataset.begun) {
      goBackByBrowser(form);
      rememberWhileWriting(form);
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
