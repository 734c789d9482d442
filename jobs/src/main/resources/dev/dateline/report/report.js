(function () {
  'use strict';
  var byId = function (id) { return document.getElementById(id); };
  document.documentElement.classList.add('on');

  var list = byId('events');
  var form = byId('filter');
  var rows = list ? Array.prototype.slice.call(list.children) : [];
  var whole = byId('shown').textContent;
  var dots = Array.prototype.slice.call(document.querySelectorAll('#map .dots a'));
  var words = rows.map(function () { return null; });
  var fold = function (text) {
    return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  };

  function fits(row, i, want) {
    var data = row.dataset;
    if (want.country && data.country !== want.country) return false;
    if (want.from && !(data.end && data.end >= want.from)) return false;
    if (want.to && !(data.begin && data.begin <= want.to)) return false;
    if (want.measure && !(Number(data[want.measure]) > 0)) return false;
    if (want.terms.length) {
      if (words[i] === null) words[i] = fold(row.textContent);
      for (var t = 0; t < want.terms.length; t++) {
        if (words[i].indexOf(want.terms[t]) < 0) return false;
      }
    }
    return true;
  }

  function filter() {
    var want = {
      country: byId('country').value,
      from: byId('from').value,
      to: byId('to').value,
      measure: byId('measure').value,
      terms: fold(byId('q').value).split(/\s+/).filter(Boolean)
    };
    var places = Object.create(null);
    var shown = 0;
    rows.forEach(function (row, i) {
      var fit = fits(row, i, want);
      row.hidden = !fit;
      if (fit) {
        shown++;
        places[row.dataset.place] = true;
      }
    });
    dots.forEach(function (dot) {
      dot.style.display = places[dot.dataset.place] ? '' : 'none';
    });
    byId('shown').textContent = shown === rows.length ? whole
      : shown + ' of ' + rows.length + (rows.length === 1 ? ' event' : ' events') + (shown === 1 ? ' fits.' : ' fit.');
    byId('empty').hidden = shown > 0 || rows.length === 0;
  }

  var orders = {
    '': function (row) { return Number(row.dataset.rank); },
    'new': function (row) { return row.dataset.begin ? -Date.parse(row.dataset.begin) : Infinity; },
    'old': function (row) { return row.dataset.begin ? Date.parse(row.dataset.begin) : Infinity; },
    'arrested': function (row) { return -Number(row.dataset.arrested || -1); },
    'participants': function (row) { return -Number(row.dataset.participants || -1); },
    'sources': function (row) { return -Number(row.dataset.sources || 0); }
  };

  function arrange() {
    var key = orders[byId('order').value];
    rows.slice().sort(function (a, b) {
      var x = key(a), y = key(b);
      return x === y ? Number(a.dataset.rank) - Number(b.dataset.rank) : x < y ? -1 : 1;
    }).forEach(function (row) { list.appendChild(row); });
  }

  if (form) {
    var waiting = 0;
    form.addEventListener('input', function (event) {
      clearTimeout(waiting);
      waiting = setTimeout(filter, event.target.id === 'q' ? 120 : 0);
    });
    byId('order').addEventListener('change', arrange);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('reset', function () {
      setTimeout(function () { filter(); arrange(); }, 0);
    });
    byId('again').addEventListener('click', function () { form.reset(); byId('q').focus(); });
  }

  var map = byId('map');
  if (map) {
    var scale = Number(map.dataset.scale);
    var near = true;
    var figure = document.querySelector('input[name=dots]:checked').value.toLowerCase();
    var size = function () {
      var factor = near ? scale : 1;
      map.setAttribute('viewBox', near ? map.dataset.fit : map.dataset.world);
      document.querySelectorAll('#map circle').forEach(function (circle) {
        var radius = Number(circle.dataset[figure]);
        circle.setAttribute('r', (radius || 3) * factor);
        circle.classList.toggle('nil', !radius);
      });
      map.querySelector('.places').style.display = near ? '' : 'none';
      map.querySelector('.dots').setAttribute('class', 'dots m-' + figure);
    };
    document.querySelectorAll('input[name=dots]').forEach(function (radio) {
      radio.addEventListener('change', function () { figure = radio.value.toLowerCase(); size(); });
    });
    var zoom = byId('zoom');
    if (zoom) {
      zoom.addEventListener('click', function () {
        near = !near;
        zoom.setAttribute('aria-pressed', String(!near));
        size();
      });
    }
    size();
  }

  function follow() {
    var id = decodeURIComponent(location.hash.slice(1));
    var row = id.indexOf('e-') === 0 ? byId(id) : null;
    if (row && row.hidden && form) {
      form.reset();
      setTimeout(function () { row.scrollIntoView(); }, 20);
    }
  }
  window.addEventListener('hashchange', follow);

  var opened = [];
  window.addEventListener('beforeprint', function () {
    opened = Array.prototype.slice.call(document.querySelectorAll('details:not([open])'));
    if (opened.length > 400) opened = [];
    opened.forEach(function (each) { each.open = true; });
  });
  window.addEventListener('afterprint', function () {
    opened.forEach(function (each) { each.open = false; });
  });
})();
