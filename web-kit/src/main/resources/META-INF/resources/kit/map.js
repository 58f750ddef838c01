// The map: shows measures (GeoJSON of the visible part), lets a person choose a point under a crosshair, or is handed
// to a script of the page that draws on it.
// Everything it needs stands in data attributes of its element, words included. Without it the page still works.
(function () {
  'use strict';
  // pixels that a button or an arrow key moves the map: near enough to see what was in the middle
  var STEP = 80;
  // metres; a position that is less certain points at somebody else's street
  var WORST = 100;
  // zoom at which streets can be told apart
  var CLOSE = 16;
  // zoom from which each spot stands for itself, also where two of them are near
  var SINGLE = 17;
  // pixels between the middles of two spots, so that neither covers the other
  var ROOM = 48;

  function start(box) {
    var data = box.dataset;
    var fingers = window.matchMedia('(pointer: coarse)').matches;
    var calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    var canvas = box.querySelector('.map-canvas');
    var said = box.querySelector('.map-said');
    box.hidden = false;
    var map = L.map(canvas, {
      center: [Number(data.lat), Number(data.lon)],
      zoom: Number(data.zoom),
      minZoom: Number(data.minZoom || 10),
      maxZoom: Number(data.maxZoom || 18),
      zoomControl: false,
      attributionControl: false,
      scrollWheelZoom: false,
      keyboardPanDelta: STEP,
      // one finger scrolls the page, two move the map
      dragging: !fingers,
      zoomAnimation: !calm,
      fadeAnimation: !calm,
      markerZoomAnimation: !calm,
      inertia: !calm
    });
    L.tileLayer(data.tiles, { minZoom: map.getMinZoom(), maxZoom: map.getMaxZoom(), alt: '' }).addTo(map);
    lockGestures(box, map, fingers);

    var moves = { up: [0, -STEP], down: [0, STEP], left: [-STEP, 0], right: [STEP, 0] };
    box.querySelector('.map-keys').addEventListener('click', function (event) {
      var key = event.target.closest('button');
      if (!key) {
        return;
      }
      if (moves[key.dataset.do]) {
        map.panBy(moves[key.dataset.do], { animate: !calm });
      } else {
        map.setZoom(map.getZoom() + (key.dataset.do === 'in' ? 1 : -1));
      }
    });

    if (data.mode === 'choose') {
      choose(box, map, said, calm);
    } else if (data.mode === 'draw') {
      box.dispatchEvent(new CustomEvent('samsyn:map', { bubbles: true, detail: map }));
    } else if (data.source || data.features) {
      show(box, map, said, calm);
    } else if (data.pin === 'true') {
      L.marker(map.getCenter(), { icon: pin(), interactive: false, keyboard: false }).addTo(map);
    }
  }

  // whoever scrolls past the map scrolls the page; the map says how it is moved instead
  function lockGestures(box, map, fingers) {
    var sign = box.querySelector('.map-gesture');
    var timer;

    function say(words) {
      sign.textContent = words;
      sign.classList.add('is-shown');
      clearTimeout(timer);
      timer = setTimeout(function () { sign.classList.remove('is-shown'); }, 1500);
    }

    map.getContainer().addEventListener('wheel', function (event) {
      var meant = event.ctrlKey || event.metaKey;
      map.scrollWheelZoom[meant ? 'enable' : 'disable']();
      if (!meant) {
        say(box.dataset.wheel);
      }
    }, { capture: true, passive: true });
    if (fingers) {
      map.getContainer().addEventListener('touchmove', function (event) {
        if (event.touches.length === 1) {
          say(box.dataset.fingers);
        }
      }, { passive: true });
    }
  }

  function choose(box, map, said, calm) {
    var lat = document.getElementById(box.dataset.latField);
    var lon = document.getElementById(box.dataset.lonField);
    var marker = L.marker(map.getCenter(), { icon: pin(), interactive: false, keyboard: false });
    var circle = L.circle(map.getCenter(), { radius: 0, color: '#00506b', weight: 2, fillOpacity: 0.12, interactive: false });
    // a move that follows from something else than a wish to move tells nothing
    var silent = false;

    function tell(kind, point, sure) {
      var detail = { lat: point.lat, lon: point.lng, sure: sure || '' };
      box.dispatchEvent(new CustomEvent('samsyn:' + kind, { bubbles: true, detail: detail }));
    }

    function place(point, sure) {
      silent = true;
      marker.setLatLng(point).addTo(map);
      // near enough to see whether it is the right corner
      map.setView(point, Math.max(map.getZoom(), CLOSE), { animate: false });
      silent = false;
      lat.value = point.lat.toFixed(6);
      lon.value = point.lng.toFixed(6);
      said.textContent = box.dataset.chosen.replace('{0}', lat.value).replace('{1}', lon.value);
      tell('placed', point, sure);
    }

    function placeHere() {
      circle.remove();
      place(map.getCenter());
    }

    // the position is drawn as the circle within which it may lie; too wide a circle only shows the neighbourhood
    function found(position) {
      var point = L.latLng(position.coords.latitude, position.coords.longitude);
      var metres = Math.round(position.coords.accuracy);
      silent = true;
      circle.setLatLng(point).setRadius(metres).addTo(map);
      map.fitBounds(point.toBounds(Math.max(2 * metres, 200)), { animate: false });
      silent = false;
      if (metres > WORST) {
        said.textContent = box.dataset.vague.replace('{0}', metres);
      } else {
        place(point, box.dataset.sure.replace('{0}', metres));
      }
    }

    box.querySelector('[data-do="place"]').addEventListener('click', placeHere);
    map.getContainer().addEventListener('keydown', function (event) {
      if (event.key === 'Enter' && event.target === map.getContainer()) {
        event.preventDefault();
        placeHere();
      }
    });
    map.on('click', function (event) {
      circle.remove();
      place(event.latlng);
    });
    map.on('moveend', function () {
      if (!silent) {
        tell('moved', map.getCenter());
      }
    });
    // where the page has a button of its own it is shown now, and not before somebody listens to it
    var here = document.querySelector('[data-here="' + box.id + '"]') || box.querySelector('[data-do="here"]');
    here.hidden = !navigator.geolocation;
    here.addEventListener('click', function () {
      said.textContent = box.dataset.searching;
      said.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
      navigator.geolocation.getCurrentPosition(found, function (why) {
        said.textContent = box.dataset[['', 'denied', 'nowhere', 'slow'][why.code]];
        // whoever tries again wants a better one, not the same
      }, { enableHighAccuracy: true, timeout: 15000, maximumAge: 0 });
    });
    if (lat.value && lon.value) {
      place(L.latLng(Number(lat.value), Number(lon.value)));
    }
  }

  function show(box, map, said, calm) {
    var layer = L.layerGroup().addTo(map);
    var card = box.querySelector('.map-picked');
    var spots = {};
    var asked = 0;
    var picked;

    // the parts of a spot that are seen now
    function elements(slug) {
      return !spots[slug] ? [] : spots[slug].getLayers().map(function (each) {
        return each.getElement && each.getElement();
      }).filter(Boolean);
    }

    function many(feature) {
      return (feature.properties || {}).count || 1;
    }

    // spots that would lie over each other are one, in the place of the largest; nothing is lost in the counting
    function roomy(features) {
      var points = [];
      if (map.getZoom() >= SINGLE) {
        return features;
      }
      features.slice().sort(function (one, other) { return many(other) - many(one); }).forEach(function (feature) {
        var place = feature.geometry.coordinates;
        var at = feature.geometry.type === 'Point' ? map.latLngToLayerPoint([place[1], place[0]]) : null;
        var near = at && points.find(function (other) { return other.at && other.at.distanceTo(at) < ROOM; });
        if (near) {
          near.feature = {
            type: 'Feature',
            geometry: near.feature.geometry,
            properties: { count: many(near.feature) + many(feature) }
          };
        } else {
          points.push({ at: at, feature: feature });
        }
      });
      return points.map(function (point) { return point.feature; });
    }

    function draw(collection) {
      var focus = document.activeElement;
      var inside = map.getPane('markerPane').contains(focus);
      var held = Object.keys(spots).find(function (slug) { return elements(slug).includes(focus); });
      layer.clearLayers();
      spots = {};
      roomy(collection.features).forEach(function (feature) {
        var what = feature.properties || {};
        var silent = !what.slug && !what.count;
        var shape = L.geoJSON(feature, {
          interactive: !silent,
          style: { color: '#00506b', weight: 4, fillOpacity: 0.15, dashArray: what.dash },
          pointToLayer: function (point, latlng) {
            var many = what.count > 1;
            return L.marker(latlng, {
              icon: icon('map-spot', many ? String(what.count) : '', many ? 44 : 28),
              title: many ? box.dataset.many.replace('{0}', what.count) : what.title,
              alt: many ? box.dataset.many.replace('{0}', what.count) : what.title
            });
          }
        });
        if (what.label) {
          var label = document.createElement('span');
          label.textContent = what.label;
          shape.bindTooltip(label, { permanent: true, direction: 'center' });
        }
        function open() {
          if (what.count > 1) {
            map.setView(shape.getBounds().getCenter(), Math.min(map.getZoom() + 2, map.getMaxZoom()), { animate: !calm });
          } else {
            go(pick(what.slug), what);
          }
        }
        if (!silent) {
          shape.on('click', open);
        }
        // Leaflet calls a spot a button and hears no key on it
        shape.on('keydown', function (event) {
          if (event.originalEvent.key === 'Enter' || event.originalEvent.key === ' ') {
            event.originalEvent.preventDefault();
            open();
          }
        });
        if (what.slug) {
          spots[what.slug] = shape;
        }
        layer.addLayer(shape);
      });
      mark(picked, true);
      // who came here by keyboard goes on from where they were, though every spot is another element now
      if (inside) {
        (elements(held)[0] || map.getContainer()).focus({ preventScroll: true });
      }
    }

    function mark(slug, on) {
      var row = document.querySelector('[data-map-row="' + CSS.escape(slug || '') + '"]');
      if (row) {
        row.classList.toggle('is-marked', on);
      }
      elements(slug).forEach(function (element) { element.classList.toggle('is-marked', on); });
      return row;
    }

    function pick(slug) {
      mark(picked, false);
      picked = slug;
      return mark(slug, true);
    }

    // to its row, or to a link under the map where the row stands on another page of the list
    function go(row, what) {
      if (!row) {
        var link = document.createElement('a');
        link.href = box.dataset.page + '/' + what.slug;
        link.textContent = what.title;
        link.lang = 'sv';
        link.dir = 'ltr';
        card.replaceChildren(link);
      }
      card.hidden = Boolean(row);
      var place = row || card;
      place.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
      place.querySelector('a').focus({ preventScroll: true });
    }

    ['mouseover', 'focusin'].forEach(function (kind) {
      document.addEventListener(kind, function (event) {
        var row = event.target.closest('[data-map-row]');
        if (row) {
          pick(row.dataset.mapRow);
        }
      });
    });

    function load() {
      if (given) {
        draw(given);
        return;
      }
      var turn = ++asked;
      var address = new URL(box.dataset.source, document.baseURI);
      address.searchParams.set('bbox', map.getBounds().toBBoxString());
      address.searchParams.set('zoom', map.getZoom());
      fetch(address, { headers: { Accept: 'application/geo+json' } }).then(function (answer) {
        if (!answer.ok) {
          throw new Error(answer.status);
        }
        return answer.json();
      }).then(function (collection) {
        if (turn === asked) {
          draw(collection);
          said.textContent = '';
        }
      }).catch(function () {
        said.textContent = box.dataset.failed;
      });
    }
    // what stands in the page is shown as a whole
    var given = box.dataset.features ? JSON.parse(box.dataset.features) : null;
    if (given && given.features.length) {
      map.fitBounds(L.geoJSON(given).getBounds().pad(0.1), { maxZoom: CLOSE, animate: false });
    }
    map.on('moveend', load);
    load();
  }

  function pin() {
    return icon('map-pin', '<svg aria-hidden="true" viewBox="0 0 24 24"><path fill="currentColor" stroke="#fff" d="M12 23s8-7.2 8-13.300a8 8 0 0 0-16 0C4 15.800 12 23 12 23z"/><circle cx="12" cy="9.7" r="3" fill="#fff"/></svg>', 40, [20, 39]);
  }

  function icon(name, html, size, anchor) {
    return L.divIcon({ className: name, html: html, iconSize: [size, size], iconAnchor: anchor || [size / 2, size / 2] });
  }

  // once, and not before it is unfolded: what is not seen has no size
  function begin(box) {
    var fold = box.closest('details:not([open])');
    if (fold) {
      fold.addEventListener('toggle', function () { begin(box); }, { once: true });
    } else if (!box.dataset.begun) {
      box.dataset.begun = 'true';
      start(box);
    }
  }

  // of several maps on a page each brings this script
  function startAll() {
    document.querySelectorAll('.map[data-tiles]').forEach(begin);
  }
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', startAll);
  } else {
    startAll();
  }
}());
