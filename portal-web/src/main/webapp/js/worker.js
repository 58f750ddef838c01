// Looks for the number that a form asks for: SHA-256 of "task.number" must begin with enough zero bits (ADR 0020). The
// message is short enough for one block of the hash, so that all of it fits here.
(function () {
  'use strict';

  // the first 32 bits of the fractional parts of the roots of the first primes, as the standard makes them (FIPS 180-4)
  function roots(count, power) {
    var found = [];
    for (var n = 2; found.length < count; n++) {
      var isPrime = true;
      for (var d = 2; d * d <= n; d++) {
        isPrime = isPrime && n % d !== 0;
      }
      if (isPrime) {
        var root = Math.pow(n, power);
        found.push(((root - Math.floor(root)) * 4294967296) | 0);
      }
    }
    return new Int32Array(found);
  }

  var START = roots(8, 1 / 2);
  var ROUNDS = roots(64, 1 / 3);
  var words = new Int32Array(64);

  function turned(word, by) {
    return (word >>> by) | (word << (32 - by));
  }

  // the first word of the hash of at most 55 ASCII characters
  function hash(message) {
    var i;
    words.fill(0, 0, 16);
    for (i = 0; i < message.length; i++) {
      words[i >> 2] |= message.charCodeAt(i) << (24 - 8 * (i % 4));
    }
    words[message.length >> 2] |= 0x80 << (24 - 8 * (message.length % 4));
    words[15] = message.length * 8;
    for (i = 16; i < 64; i++) {
      var early = words[i - 15];
      var late = words[i - 2];
      words[i] = words[i - 16] + words[i - 7] + (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3))
        + (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10));
    }
    var a = START[0], b = START[1], c = START[2], d = START[3];
    var e = START[4], f = START[5], g = START[6], h = START[7];
    for (i = 0; i < 64; i++) {
      var one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[i] + words[i]) | 0;
      var two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    return (START[0] + a) | 0;
  }

  self.onmessage = function (event) {
    var number = 0;
    while (hash(event.data.task + '.' + number) >>> (32 - event.data.bits) !== 0) {
      number++;
    }
    self.postMessage(String(number));
  };
}());
