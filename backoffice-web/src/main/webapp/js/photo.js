// Black boxes on a photo: drawn with a pointer, moved and sized with the arrow keys. The number fields hold them and are
// what is sent; without this file they are typed there.
(function () {
  'use strict';

  var SIDES = ['left', 'top', 'width', 'height'];
  var SMALLEST = 0.5;

  function start() {
    var board = document.getElementById('board');
    var form = document.getElementById('blacken');
    if (!board || !form) {
      return;
    }
    var rows = Array.from(form.querySelectorAll('[data-box]'), function (set) {
      var fields = {};
      SIDES.forEach(function (side) { fields[side] = set.querySelector('[id$=":' + side + '"]'); });
      return { name: set.dataset.box, set: set, fields: fields };
    });
    var check = document.getElementById('check:save');

    function read(row) {
      var box = {};
      SIDES.forEach(function (side) { box[side] = parseFloat(row.fields[side].value); });
      return box;
    }

    function isWhole(box) {
      return box.width > 0 && box.height > 0 && box.left >= 0 && box.top >= 0;
    }

    function isEmpty(row) {
      return SIDES.every(function (side) { return row.fields[side].value === ''; });
    }

    function write(row, box) {
      SIDES.forEach(function (side) { row.fields[side].value = box ? Math.round(box[side] * 10) / 10 : ''; });
      draw(row);
    }

    function place(mark, box) {
      SIDES.forEach(function (side) { mark.style[side] = box[side] + '%'; });
    }

    // one empty row is enough to begin with; and nobody says that a photo is checked while a box is not in it yet
    function tidy() {
      var free = rows.find(isEmpty);
      rows.forEach(function (row) { row.set.hidden = isEmpty(row) && row !== free; });
      if (check) {
        check.disabled = !rows.every(isEmpty);
      }
    }

    function draw(row) {
      var box = read(row);
      tidy();
      if (!isWhole(box)) {
        if (row.mark) {
          row.mark.remove();
          row.mark = null;
        }
        return;
      }
      if (!row.mark) {
        row.mark = document.createElement('div');
        row.mark.className = 'black-box';
        row.mark.tabIndex = 0;
        row.mark.setAttribute('role', 'group');
        row.mark.setAttribute('aria-label', row.name);
        row.mark.addEventListener('keydown', function (event) { steer(row, event); });
        board.append(row.mark);
      }
      place(row.mark, box);
    }

    function within(value, least, most) {
      return Math.min(Math.max(value, least), most);
    }

    function steer(row, event) {
      var way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      var box = read(row);
      if (event.key === 'Delete' || event.key === 'Backspace') {
        write(row, null);
        row.fields.left.focus();
      } else if (way && event.shiftKey) {
        box.width = within(box.width + way[0], SMALLEST, 100 - box.left);
        box.height = within(box.height + way[1], SMALLEST, 100 - box.top);
        write(row, box);
      } else if (way) {
        box.left = within(box.left + way[0], 0, 100 - box.width);
        box.top = within(box.top + way[1], 0, 100 - box.height);
        write(row, box);
      } else {
        return;
      }
      event.preventDefault();
    }

    function point(event) {
      var area = board.querySelector('img').getBoundingClientRect();
      return {
        x: within(100 * (event.clientX - area.left) / area.width, 0, 100),
        y: within(100 * (event.clientY - area.top) / area.height, 0, 100)
      };
    }

    function between(a, b) {
      return { left: Math.min(a.x, b.x), top: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
    }

    var from = null;
    var ghost = document.createElement('div');
    ghost.className = 'black-box black-box-new';
    board.classList.add('is-live');
    board.addEventListener('pointerdown', function (event) {
      if (event.button !== 0 || event.target.closest('.black-box') || !rows.some(isEmpty)) {
        return;
      }
      event.preventDefault();
      from = point(event);
      place(ghost, between(from, from));
      board.append(ghost);
      board.setPointerCapture(event.pointerId);
    });
    board.addEventListener('pointermove', function (event) {
      if (from) {
        place(ghost, between(from, point(event)));
      }
    });
    board.addEventListener('pointerup', function (event) {
      if (!from) {
        return;
      }
      var box = between(from, point(event));
      from = null;
      ghost.remove();
      if (box.width >= SMALLEST && box.height >= SMALLEST) {
        var row = rows.find(isEmpty);
        write(row, box);
        row.mark.focus();
      }
    });
    board.addEventListener('pointercancel', function () {
      from = null;
      ghost.remove();
    });
    rows.forEach(function (row) {
      SIDES.forEach(function (side) {
        row.fields[side].addEventListener('input', function () { draw(row); });
      });
      draw(row);
    });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
