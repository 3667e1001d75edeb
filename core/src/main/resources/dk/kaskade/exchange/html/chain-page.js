'use strict';
// Folds, searches, filters and turns to role cards. Everything it shows stands in the page already; without it, all of
// the page is open and can be read from top to bottom.
(() => {
  const root = document.documentElement;
  root.classList.add('js');

  document.addEventListener('DOMContentLoaded', () => {
    const $ = id => document.getElementById(id);
    const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
    const trees = all('.tree');
    const chain = $('chain');
    const parts = all('.part');
    const cards = $('cards');
    const panes = [$('list'), cards];
    const broad = matchMedia('(min-width: 62em)');
    let opener = null;
    let open = null;
    let part = parts[0];
    let moves = 0;

    // ---- folding

    const rowOf = element => element.closest('li');
    const foldOf = li => li.querySelector(':scope > .row > .fold');

    function fold(li, shut) {
      const button = foldOf(li);
      if (button) {
        li.classList.toggle('shut', shut);
        button.setAttribute('aria-expanded', String(!shut));
      }
    }

    function foldAll(shut) {
      all('.tree li').forEach(li => fold(li, shut));
    }

    function reveal(li) {
      for (let at = li.parentElement.closest('li'); at; at = at.parentElement.closest('li')) {
        fold(at, false);
      }
    }

    function foldBelow(tree, depth) {
      const walk = (list, level) => {
        for (const li of list.children) {
          const below = li.querySelector(':scope > ul');
          if (below) {
            fold(li, level >= depth);
            walk(below, level + 1);
          }
        }
      };
      walk(tree, 1);
    }

    // ---- turning to a card or a part

    function target() {
      let id = location.hash.slice(1);
      try {
        id = decodeURIComponent(id);
      } catch (e) {
        // a link that somebody broke while copying it: it leads to the chain
        id = '';
      }
      return id ? $(id) : null;
    }

    function showPart(next) {
      part = next;
      parts.forEach(one => { one.hidden = one !== part; });
      all('#parts a').forEach(link => {
        if (link.hash === '#' + part.id) {
          link.setAttribute('aria-current', 'page');
        } else {
          link.removeAttribute('aria-current');
        }
      });
    }

    function showCard(card) {
      if (open) {
        open.classList.remove('on');
      }
      all('.tree [aria-current=true]').forEach(link => link.removeAttribute('aria-current'));
      open = card;
      card.classList.add('on');
      spellOut(card);
      cards.classList.add('some');
      const link = chain.querySelector('.tree a[href="#' + CSS.escape(card.id) + '"]');
      if (link) {
        reveal(rowOf(link));
        link.setAttribute('aria-current', 'true');
        if (!root.classList.contains('at-card') || broad.matches) {
          link.scrollIntoView({ block: 'nearest' });
        }
      }
    }

    // What an expectation says stands once on the page; an open card shows it where it is needed.
    function spellOut(card) {
      if (card.dataset.spelt) {
        return;
      }
      card.dataset.spelt = '1';
      all('a.e', card).forEach(link => {
        const text = $(link.hash.slice(1))?.querySelector('.says');
        if (text && link.parentElement.matches('.duties > li')) {
          const copy = text.cloneNode(true);
          link.after(copy);
        }
      });
    }

    function focus(element) {
      if (!element.matches('a, button, input, select, summary')) {
        element.setAttribute('tabindex', '-1');
      }
      element.focus({ preventScroll: true });
    }

    function route(byHand) {
      const to = target();
      const card = to && to.closest('.card');
      const left = root.classList.contains('at-card');
      if (card) {
        root.classList.add('at-card');
        showCard(card);
        cards.scrollTop = 0;
        if (byHand) {
          if (!broad.matches) {
            scrollTo(0, 0);
          }
          focus(card.querySelector('h3'));
        }
        return;
      }
      root.classList.remove('at-card');
      showPart((to && to.closest('.part')) || parts[0]);
      if (!byHand) {
        return;
      }
      if (left && opener && part.contains(opener) && (!to || to === part)) {
        opener.scrollIntoView({ block: 'nearest' });
        focus(opener);
      } else if (to && to !== part) {
        to.scrollIntoView({ block: 'start' });
        focus(to);
      } else {
        panes[0].scrollTop = 0;
        focus(part.querySelector('h2'));
      }
    }

    addEventListener('hashchange', () => {
      moves++;
      route(true);
    });

    document.addEventListener('click', event => {
      const link = event.target.closest('a[href^="#"]');
      if (!link) {
        return;
      }
      if (link.classList.contains('back')) {
        if (moves > 0 && opener) {
          event.preventDefault();
          history.back();
        }
      } else if (!cards.contains(link) && !link.closest('#parts')) {
        opener = link;
      }
      if (link.hash === location.hash && !link.classList.contains('back')) {
        route(true);
      }
    });

    // ---- searching and filtering the chain

    const form = $('find');
    if (form) {
      const words = $('find-words');
      const level = $('find-level');
      const gaps = $('find-gaps');
      const clear = $('find-clear');
      const told = $('find-told');
      let rows = null;
      let wait = 0;

      const index = () => rows || (rows = all('.tree li').map(li => ({
        li,
        above: li.parentElement.closest('li'),
        text: li.querySelector(':scope > .row').textContent.toLowerCase(),
      })));

      const matches = (row, terms) => terms.every(term => row.text.includes(term))
        && (!level.value || row.li.dataset.l === level.value)
        && (!gaps.checked || row.li.dataset.g !== undefined);

      function find() {
        const terms = words.value.toLowerCase().split(/\s+/).filter(Boolean);
        const filters = terms.length > 0 || level.value !== '' || gaps.checked;
        const kept = new Set();
        let count = 0;
        for (const row of index()) {
          const hit = filters && matches(row, terms);
          row.li.classList.toggle('hit', hit);
          if (hit) {
            count++;
            for (let at = row.li; at && !kept.has(at); at = at.parentElement.closest('li')) {
              kept.add(at);
            }
          }
        }
        rows.forEach(row => { row.li.hidden = filters && !kept.has(row.li); });
        trees.forEach(tree => tree.classList.toggle('filtered', filters));
        root.classList.toggle('finding', filters);
        clear.hidden = !filters;
        told.textContent = !filters ? ''
          : count === 0 ? told.dataset.none
          : count === 1 ? told.dataset.one
          : told.dataset.found.replace('#', count);
      }

      const soon = () => {
        clearTimeout(wait);
        wait = setTimeout(find, 120);
      };
      words.addEventListener('input', soon);
      level.addEventListener('change', find);
      gaps.addEventListener('change', find);
      form.addEventListener('submit', event => {
        event.preventDefault();
        find();
        const first = chain.querySelector('li.hit > .row > a');
        if (first) {
          first.focus();
        }
      });
      const reset = () => {
        form.reset();
        find();
        words.focus();
      };
      clear.addEventListener('click', reset);
      words.addEventListener('keydown', event => {
        if (event.key === 'Escape' && words.value) {
          event.preventDefault();
          reset();
        }
      });
      $('fold-all').addEventListener('click', () => foldAll(true));
      $('unfold-all').addEventListener('click', () => foldAll(false));
    }

    // ---- the chain by keys

    for (const tree of trees) {
      tree.addEventListener('click', event => {
        const button = event.target.closest('.fold');
        if (button) {
          fold(rowOf(button), button.getAttribute('aria-expanded') === 'true');
        }
      });
      tree.addEventListener('keydown', event => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
          return;
        }
        const li = rowOf(event.target);
        const shown = () => all('.tree a.post').filter(link => link.offsetParent !== null);
        const go = link => {
          if (link) {
            event.preventDefault();
            link.focus();
          }
        };
        const near = step => {
          const list = shown();
          go(list[list.indexOf(li.querySelector(':scope > .row > a')) + step]);
        };
        const shut = li.classList.contains('shut') && !tree.classList.contains('filtered');
        switch (event.key) {
          case 'ArrowDown': near(1); break;
          case 'ArrowUp': near(-1); break;
          case 'Home': go(shown()[0]); break;
          case 'End': go(shown().pop()); break;
          case 'ArrowRight':
            if (shut) {
              event.preventDefault();
              fold(li, false);
            } else if (foldOf(li)) {
              near(1);
            }
            break;
          case 'ArrowLeft':
            if (foldOf(li) && !shut && !tree.classList.contains('filtered')) {
              event.preventDefault();
              fold(li, true);
            } else {
              const above = li.parentElement.closest('li');
              go(above && above.querySelector(':scope > .row > a'));
            }
            break;
          default:
        }
      });
      if (tree.dataset.open) {
        foldBelow(tree, Number(tree.dataset.open));
      }
    }

    // ---- which findings are shown

    const show = $('show');
    if (show) {
      const told = $('show-told');
      const kinds = all('input', show);
      const filter = spoken => {
        const wanted = new Set(kinds.filter(box => box.checked).map(box => box.value));
        let count = 0;
        all('.kind').forEach(kind => {
          let some = false;
          all('li[data-s]', kind).forEach(li => {
            li.hidden = !wanted.has(li.dataset.s);
            if (!li.hidden) {
              some = true;
              count++;
            }
          });
          kind.hidden = !some;
        });
        told.textContent = spoken ? told.dataset.shown.replace('#', count) : '';
      };
      show.addEventListener('change', () => filter(true));
      filter(false);
    }

    // ---- paper

    document.addEventListener('click', event => {
      if (event.target.closest('.print')) {
        root.classList.add('one');
        print();
      }
    });
    addEventListener('beforeprint', () => all('details').forEach(one => {
      if (!one.open) {
        one.dataset.shut = '1';
        one.open = true;
      }
    }));
    addEventListener('afterprint', () => {
      root.classList.remove('one');
      all('details[data-shut]').forEach(one => {
        one.open = false;
        delete one.dataset.shut;
      });
    });

    // where a pane scrolls by itself, the keys of whoever has no mouse must be able to scroll it
    const reachable = () => panes.forEach(pane => {
      if (broad.matches) {
        pane.tabIndex = 0;
      } else {
        pane.removeAttribute('tabindex');
      }
    });
    broad.addEventListener('change', reachable);
    reachable();

    showPart(parts[0]);
    route(false);
  });
})();
