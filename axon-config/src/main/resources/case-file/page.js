(function () {
  var timeline = document.querySelector('ol.timeline');
  if (!timeline) { return; }
  var items = Array.prototype.slice.call(timeline.children);
  var tools = document.createElement('p');
  tools.className = 'tools';
  var search = document.createElement('input');
  search.type = 'search';
  search.placeholder = '筛选事件 Filter events';
  search.setAttribute('aria-label', '筛选事件 Filter events');
  tools.appendChild(search);
  var late = null;
  if (timeline.querySelector('.late')) {
    var label = document.createElement('label');
    late = document.createElement('input');
    late.type = 'checkbox';
    label.appendChild(late);
    label.appendChild(document.createTextNode(' 只看迟录 Late only'));
    tools.appendChild(label);
  }
  var fold = document.createElement('button');
  fold.type = 'button';
  fold.textContent = '收起变化 Fold differences';
  tools.appendChild(fold);
  function filter() {
    var wanted = search.value.trim().toLowerCase();
    items.forEach(function (item) {
      var hit = !wanted || item.textContent.toLowerCase().indexOf(wanted) >= 0;
      item.hidden = !hit || (late && late.checked && !item.classList.contains('late'));
    });
  }
  search.addEventListener('input', filter);
  if (late) { late.addEventListener('change', filter); }
  fold.addEventListener('click', function () {
    var all = Array.prototype.slice.call(timeline.querySelectorAll('details'));
    var open = all.some(function (each) { return each.open; });
    all.forEach(function (each) { each.open = !open; });
    fold.textContent = open ? '展开变化 Unfold differences' : '收起变化 Fold differences';
  });
  window.addEventListener('beforeprint', function () {
    timeline.querySelectorAll('details').forEach(function (each) { each.open = true; });
  });
  timeline.parentNode.insertBefore(tools, timeline);
}());
