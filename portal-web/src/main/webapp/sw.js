// Keeps the start page and the pages of information for reading without a network, on devices whose owner asked for it
// (/app). Nothing that a person wrote, followed or searched for is ever kept: only the pages named here and their files.
'use strict';

var CACHE = 'samsyn-pages';
var PREFIX = new URL(self.location.href).searchParams.get('i') || '';
var START = PREFIX || '/';
var OFFLINE = PREFIX + '/utan-nat';
var PAGES = [START].concat(['/arbetssatt', '/kontakt', '/tillganglighet', '/personuppgifter', '/kakor', '/utan-nat']
  .map(function (path) { return PREFIX + path; }));

function files(html) {
  var found = html.match(/(?:href|src)="\/[^"#?]+\?v=[^"#]+/g) || [];
  return Array.from(new Set(found.map(function (each) { return each.slice(each.indexOf('"') + 1); })));
}

// all or nothing: a page without its style sheet is worse than the old one
function save() {
  return Promise.all(PAGES.map(function (path) {
    return fetch(path, { cache: 'no-cache' }).then(function (answer) {
      if (!answer.ok) {
        throw new Error(path + ' ' + answer.status);
      }
      return answer.clone().text().then(function (html) { return { path: path, answer: answer, files: files(html) }; });
    });
  })).then(function (pages) {
    var all = Array.from(new Set(pages.flatMap(function (page) { return page.files; })));
    return caches.delete(CACHE).then(function () { return caches.open(CACHE); }).then(function (cache) {
      return cache.addAll(all).then(function () {
        return Promise.all(pages.map(function (page) { return cache.put(page.path, page.answer); }));
      });
    });
  });
}

function kept(request) {
  return caches.open(CACHE).then(function (cache) { return cache.match(request); });
}

// the network first: what is shown is never older than it must be
function page(event, path) {
  return fetch(event.request).then(function (answer) {
    if (path === START) {
      event.waitUntil(save().catch(function () { /* the old ones stay */ }));
    }
    return answer;
  }, function () {
    return kept(path).then(function (found) { return found || kept(OFFLINE); }).then(function (found) {
      return found || Response.error();
    });
  });
}

self.addEventListener('install', function (event) {
  event.waitUntil(save().then(function () { return self.skipWaiting(); }));
});

self.addEventListener('activate', function (event) {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', function (event) {
  var request = event.request;
  var url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/backoffice')) {
    return;
  }
  if (request.mode === 'navigate') {
    event.respondWith(page(event, url.pathname));
  } else if (url.searchParams.has('v')) {
    event.respondWith(kept(request).then(function (found) { return found || fetch(request); }));
  }
});
