// Masks what is marked in a text that is to be given out. Without it stars do the same.
(function () {
  'use strict';
  document.querySelectorAll('[data-mask]').forEach(function (button) {
    var text = button.closest('.field').querySelector('[data-masked]');
    button.hidden = false;
    // a mouse would take the focus, and some browsers the mark with it
    button.addEventListener('mousedown', function (event) { event.preventDefault(); });
    button.addEventListener('click', function () {
      if (text.selectionStart < text.selectionEnd) {
        text.setRangeText('■■■', text.selectionStart, text.selectionEnd, 'end');
      }
      text.focus();
    });
  });
}());
