// Draws places on a map, corner after corner. The fields that hold the corners say the same as text and can be written
// by hand: the map writes what a person would.
(function () {
  'use strict';

  document.addEventListener('samsyn:map', function (event) {
    start(event.target, event.detail);
  });

  function start(box, map) {
    var tools = box.closest('[data-draw]');
    var which = tools.querySelector('select');
    var said = box.querySelector('.map-said');
    var layer = L.layerGroup().addTo(map);
    var fields = Array.from(which.options).map(function (option) { return document.getElementById(option.value); });

    function corners(field) {
      return field.value.split('\n').map(function (line) {
        return line.split(',').map(Number);
      }).filter(function (corner) {
        return corner.length === 2 && corner.every(Number.isFinite);
      });
    }

    function chosen() {
      return fields[which.selectedIndex];
    }

    function draw() {
      layer.clearLayers();
      fields.forEach(function (field, at) {
        var line = corners(field);
        var mine = field === chosen();
        if (line.length === 0) {
          return;
        }
        var label = document.createElement('span');
        label.textContent = which.options[at].text;
        L.polygon(line, { color: mine ? '#8a3b12' : '#00506b', weight: 4, fillOpacity: 0.15, interactive: false })
          .bindTooltip(label, { permanent: true, direction: 'center' }).addTo(layer);
        line.forEach(function (corner) {
          L.circleMarker(corner, { radius: 5, color: mine ? '#8a3b12' : '#00506b', fillOpacity: 1, interactive: false }).addTo(layer);
        });
      });
    }

    function keep(line) {
      chosen().value = line.map(function (corner) { return corner[0].toFixed(6) + ', ' + corner[1].toFixed(6); }).join('\n');
      said.textContent = tools.dataset.said.replace('{0}', which.selectedOptions[0].text).replace('{1}', line.length);
      draw();
    }

    function add(point) {
      keep(corners(chosen()).concat([[point.lat, point.lng]]));
    }

    map.on('click', function (event) { add(event.latlng); });
    map.getContainer().addEventListener('keydown', function (event) {
      if (event.key === 'Enter' && event.target === map.getContainer()) {
        event.preventDefault();
        add(map.getCenter());
      }
    });
    tools.querySelector('[data-do="corner"]').addEventListener('click', function () { add(map.getCenter()); });
    tools.querySelector('[data-do="undo"]').addEventListener('click', function () { keep(corners(chosen()).slice(0, -1)); });
    which.addEventListener('change', draw);
    fields.forEach(function (field) { field.addEventListener('change', draw); });

    var all = fields.flatMap(corners);
    if (all.length) {
      map.fitBounds(L.latLngBounds(all).pad(0.2), { animate: false });
    }
    draw();
    tools.querySelectorAll('[data-draw-only]').forEach(function (part) { part.hidden = false; });
  }
}());
