(function () {
  'use strict';
  document.querySelectorAll('table.sortable').forEach(function (table) {
    var body = table.tBodies[0];
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    heads.forEach(function (head, column) {
      head.querySelector('button').addEventListener('click', function () {
        var figure = head.classList.contains('figure');
        var down = head.hasAttribute('aria-sort') ? head.getAttribute('aria-sort') === 'ascending' : figure;
        heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        var rows = Array.prototype.slice.call(body.rows);
        rows.sort(function (a, b) {
          var x = a.cells[column];
          var y = b.cells[column];
          var order = figure ? Number(x.dataset.value) - Number(y.dataset.value)
            : x.textContent.localeCompare(y.textContent);
          return down ? -order : order;
        });
        rows.forEach(function (row) { body.appendChild(row); });
      });
    });
  });

  var map = document.getElementById('process-map');
  if (!map) { return; }
  map.classList.add('interactive');
  var views = Array.prototype.slice.call(map.querySelectorAll('.view'));

  function View(element) {
    var svg = element.querySelector('svg');
    var width = Number(svg.getAttribute('width'));
    var height = Number(svg.getAttribute('height'));
    var box = { x: 0, y: 0, w: width, h: height };
    var drag = null;
    svg.setAttribute('preserveAspectRatio', 'xMidYMin meet');

    function show() { svg.setAttribute('viewBox', [box.x, box.y, box.w, box.h].join(' ')); }

    function begin() { // the middle of where the map begins
      var sign = svg.querySelector('.sign');
      var area = sign ? sign.getBBox() : { x: 0, width: width };
      return area.x + area.width / 2;
    }

    function size() { return element.getBoundingClientRect(); }

    this.start = function () {
      var room = size();
      if (!room.width) { return; }
      var scale = Math.min(1, Math.max(0.4, room.width / width));
      element.style.maxHeight = Math.max(260, Math.ceil(height * scale)) + 'px'; // no blank room below a flat map
      room = size();
      box.w = room.width / scale;
      box.h = room.height / scale;
      box.x = width <= box.w ? (width - box.w) / 2
        : Math.min(Math.max(0, begin() - box.w / 2), width - box.w);
      box.y = height < box.h ? (height - box.h) / 2 : 0;
      show();
    };

    this.whole = function () { svg.setAttribute('viewBox', [0, 0, width, height].join(' ')); };
    this.again = show;

    this.fit = function () {
      var room = size();
      var scale = Math.min(1, room.width / width, room.height / height);
      box.w = room.width / scale;
      box.h = room.height / scale;
      box.x = (width - box.w) / 2;
      box.y = (height - box.h) / 2;
      show();
    };

    this.zoom = function (factor, fx, fy) {
      var w = Math.min(Math.max(box.w / factor, 120), Math.max(width, height) * 6);
      var ratio = w / box.w;
      box.x += box.w * (1 - ratio) * fx;
      box.y += box.h * (1 - ratio) * fy;
      box.h *= ratio;
      box.w = w;
      show();
    };

    this.move = function (dx, dy) {
      box.x += dx * box.w;
      box.y += dy * box.h;
      show();
    };
    var self = this;

    element.addEventListener('wheel', function (event) {
      if (!event.ctrlKey && !event.metaKey) { return; }
      event.preventDefault();
      var room = size();
      self.zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15,
        (event.clientX - room.left) / room.width, (event.clientY - room.top) / room.height);
    }, { passive: false });
    element.addEventListener('pointerdown', function (event) {
      if (event.button !== 0) { return; }
      drag = { x: event.clientX, y: event.clientY, left: box.x, top: box.y };
      element.setPointerCapture(event.pointerId);
      element.classList.add('moving');
    });
    element.addEventListener('pointermove', function (event) {
      if (!drag) { return; }
      var room = size();
      box.x = drag.left - (event.clientX - drag.x) * box.w / room.width;
      box.y = drag.top - (event.clientY - drag.y) * box.h / room.height;
      show();
    });
    ['pointerup', 'pointercancel'].forEach(function (name) {
      element.addEventListener(name, function () {
        drag = null;
        element.classList.remove('moving');
      });
    });
    element.addEventListener('keydown', function (event) {
      var step = { ArrowLeft: [-0.1, 0], ArrowRight: [0.1, 0], ArrowUp: [0, -0.1], ArrowDown: [0, 0.1] }[event.key];
      if (step) {
        self.move(step[0], step[1]);
      } else if (event.key === '+') {
        self.zoom(1.25, 0.5, 0.5);
      } else if (event.key === '-') {
        self.zoom(0.8, 0.5, 0.5);
      } else if (event.key === '0') {
        self.fit();
      } else {
        return;
      }
      event.preventDefault();
    });

    var cards = {};
    svg.querySelectorAll('.card').forEach(function (card) { cards[card.dataset.activity] = card; });
    function clear() {
      svg.classList.remove('focused');
      svg.querySelectorAll('.on,.chosen').forEach(function (part) { part.classList.remove('on', 'chosen'); });
    }
    function choose(card) {
      clear();
      svg.classList.add('focused');
      card.classList.add('on', 'chosen');
      svg.querySelectorAll('.arc,.label').forEach(function (part) {
        if (part.dataset.from === card.dataset.activity || part.dataset.to === card.dataset.activity) {
          part.classList.add('on');
          [part.dataset.from, part.dataset.to].forEach(function (end) {
            if (cards[end]) { cards[end].classList.add('on'); }
          });
        }
      });
    }
    Object.keys(cards).forEach(function (id) {
      var card = cards[id];
      card.setAttribute('tabindex', '0');
      card.addEventListener('pointerenter', function () { if (!drag) { choose(card); } });
      card.addEventListener('pointerleave', clear);
      card.addEventListener('focus', function () { choose(card); });
      card.addEventListener('blur', clear);
    });
  }

  var all = views.map(function (element) { return new View(element); });
  function current() { return all[views.findIndex(function (view) { return !view.hidden; })]; }
  map.querySelectorAll('[data-show]').forEach(function (button) {
    button.addEventListener('click', function () {
      map.querySelectorAll('[data-show]').forEach(function (other) {
        other.setAttribute('aria-pressed', String(other === button));
      });
      views.forEach(function (view) { view.hidden = view.dataset.view !== button.dataset.show; });
      current().start();
    });
  });
  map.querySelectorAll('[data-zoom]').forEach(function (button) {
    button.addEventListener('click', function () {
      var kind = button.dataset.zoom;
      if (kind === 'fit') { current().fit(); } else { current().zoom(kind === 'in' ? 1.25 : 0.8, 0.5, 0.5); }
    });
  });
  var wide = window.innerWidth;
  window.addEventListener('resize', function () {
    if (window.innerWidth !== wide) { // a phone's bars change the height all the time
      wide = window.innerWidth;
      current().start();
    }
  });
  window.addEventListener('beforeprint', function () { all.forEach(function (view) { view.whole(); }); });
  window.addEventListener('afterprint', function () { all.forEach(function (view) { view.again(); }); });
  current().start();
}());
