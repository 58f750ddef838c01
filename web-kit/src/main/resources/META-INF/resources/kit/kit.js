// What pages do beyond HTML: the error summary takes the focus, texts are copied, links shared, pages are printed, menus close.
(function () {
  'use strict';
  document.documentElement.classList.add('js');
  function focusErrors() {
    var box = document.querySelector('[data-focus]');
    if (box) {
      box.focus();
    }
  }
  // where the browser does not let, what was to be copied is marked, so that a hand can do it
  function copyText(button) {
    var text = button.getAttribute('data-copy');
    var done = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error('no clipboard'));
    done.then(function () {
      var said = document.getElementById(button.getAttribute('aria-describedby'));
      if (said) {
        said.textContent = button.getAttribute('data-copied');
      }
    }, function () {
      var shown = document.getElementById(button.getAttribute('data-copy-of'));
      if (shown) {
        shown.textContent = text;
        window.getSelection().selectAllChildren(shown);
      }
    });
  }
  // to the apps of the device where the browser knows them; whoever closes their list wants nothing more
  function shareLink(button) {
    navigator.share({ title: document.title, url: button.getAttribute('data-copy') }).catch(function (error) {
      if (error.name !== 'AbortError') {
        copyText(button);
      }
    });
  }
  document.addEventListener('click', function (event) {
    var copy = event.target.closest('[data-copy]');
    if (copy && copy.hasAttribute('data-share') && navigator.share) {
      shareLink(copy);
    } else if (copy) {
      copyText(copy);
    }
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });
  document.addEventListener('keydown', function (event) {
    var open = event.key === 'Escape' && event.target.closest && event.target.closest('details.menu[open]');
    if (open) {
      open.open = false;
      open.querySelector('summary').focus();
    }
  });
  // a script's answer replaces the notices: they sit in an element of that id
  function watchNotices() {
    focusErrors();
    var notices = document.getElementById('notices');
    if (notices) {
      new MutationObserver(focusErrors).observe(notices.parentNode, { childList: true });
    }
  }
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', watchNotices);
  } else {
    watchNotices();
  }
}());
