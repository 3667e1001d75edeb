package dk.kaskade.exchange.html;

import dk.kaskade.chain.Chain;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The chain as nested lists: what a screen reader tells best, with a button beside each leader that folds its own list.
 * Nothing here calls itself, so that a chain may be as deep as the file has it.
 */
final class ChainTree {
    /** Browsers give up counting deeper than some hundred elements; from here on a list is not nested further. */
    private static final int DEEPEST = 60;

    private static final int OPEN_UP_TO = 60;

    private final ChainSubject subject;
    private final Chain chain;
    private final int[] order;
    private final int[] depth;

    ChainTree(ChainSubject subject) {
        this.subject = subject;
        chain = subject.chain();
        depth = new int[chain.size()];
        order = walk();
    }

    /** Every position, each followed by all that are under it. */
    int[] order() {
        return order;
    }

    private int[] walk() {
        List<Integer> roots = new ArrayList<>();
        for (int p = 0; p < chain.size(); p++) {
            if (chain.top(p) || chain.inRing(p)) {
                roots.add(p);
            }
        }
        roots.sort((one, other) -> Boolean.compare(chain.inRing(one), chain.inRing(other)));
        Deque<Integer> open = new ArrayDeque<>(roots);
        int[] found = new int[chain.size()];
        int end = 0;
        while (!open.isEmpty()) {
            int p = open.pop();
            found[end++] = p;
            int[] below = below(p);
            for (int i = below.length - 1; i >= 0; i--) {
                depth[below[i]] = depth[p] + 1;
                open.push(below[i]);
            }
        }
        return found;
    }

    /** The members of a ring stand beside each other, for none of them is above. */
    private int[] below(int p) {
        int[] reports = chain.reports(p);
        return chain.inRing(p)
                ? Arrays.stream(reports).filter(q -> !chain.inRing(q)).toArray()
                : reports;
    }

    /** Adds the lists, and what stands aside because it reports in a ring. */
    void addTo(Element parent) {
        Element tree = Html.add(parent, "ul", "tree").attr("id", "tree");
        tree.attr("data-open", String.valueOf(openLevels()));
        Element rings = new Element("ul").addClass("tree").attr("id", "rings");
        @Nullable Element[] lists = new @Nullable Element[chain.size()];
        for (int p : order) {
            Element li = item(chain.inRing(p) ? rings : list(tree, lists, p), p);
            int[] below = below(p);
            if (below.length > 0) {
                lists[p] = depth[p] < DEEPEST ? li.appendElement("ul") : li.parent();
            }
        }
        if (tree.childrenSize() == 0) {
            tree.remove();
        }
        if (chain.size() == 0) {
            Html.add(parent, "p", "empty", subject.say("chain.empty"));
        }
        if (rings.childrenSize() > 0) {
            Html.add(parent, "h3", "aside", subject.say("chain.rings"));
            Html.add(parent, "p", "soft", subject.say("chain.rings.why"));
            parent.appendChild(rings);
        }
    }

    private Element list(Element tree, @Nullable Element[] lists, int p) {
        if (depth[p] == 0 || chain.leader(p) == Chain.NOBODY) {
            return tree;
        }
        Element list = lists[chain.leader(p)];
        return list == null ? tree : list;
    }

    /** So many levels that what is open at first can be taken in. */
    private int openLevels() {
        int[] width = new int[DEEPEST + 2];
        for (int at : depth) {
            width[Math.min(at, DEEPEST + 1)]++;
        }
        int levels = 1;
        for (int shown = width[0] + width[1]; levels < DEEPEST && shown <= OPEN_UP_TO; levels++) {
            shown += width[levels + 1];
        }
        return levels;
    }

    private Element item(Element list, int p) {
        list.appendText("\n");
        Element li = list.appendElement("li");
        int level = chain.level(p);
        if (level != Chain.NO_LEVEL) {
            li.attr("data-l", String.valueOf(level));
        }
        int gaps = subject.count(p, Severity.ERROR) + subject.count(p, Severity.GAP);
        if (gaps > 0) {
            li.attr("data-g", String.valueOf(gaps));
        }
        Element row = Html.add(li, "div", "row");
        int[] below = below(p);
        if (below.length > 0 && depth[p] < DEEPEST) {
            fold(row, below.length, p);
        }
        post(row, p);
        return li;
    }

    private void fold(Element row, int below, int p) {
        Element button = Html.add(row, "button", "fold")
                .attr("type", "button")
                .attr("aria-expanded", "true")
                .attr("aria-label", Html.readable(subject.say("fold.under", below, subject.title(p))));
        Html.add(button, "span", "", String.valueOf(below));
        Sign.add(button, "i-fold", "i");
    }

    private void post(Element row, int p) {
        Position position = chain.position(p);
        Element post =
                Html.add(row, "a", position.vacant() ? "post vacant" : "post").attr("href", "#" + anchor(p));
        if (chain.level(p) != Chain.NO_LEVEL) {
            Sign.level(post, chain.level(p), "strip");
        }
        subject.spoken(Html.add(post, "span", "t", subject.title(p)));
        post.appendText(" ");
        Element who = Html.add(post, "span", "h", subject.holders(p));
        who.attr("dir", "auto");
        tag(post, position.vacant(), "vacant");
        tag(post, position.acting(), "acting");
        subject.unit(p).ifPresent(unit -> {
            post.appendText(" ");
            subject.spoken(Html.add(post, "span", "u", unit));
        });
        Html.add(post, "span", "vh", " " + subject.roles(p));
        signs(post, p);
    }

    private void tag(Element post, boolean so, String word) {
        if (so) {
            post.appendText(" ");
            Html.add(post, "span", "tag", subject.say(word));
        }
    }

    private void signs(Element post, int p) {
        for (Severity severity : List.of(Severity.ERROR, Severity.GAP)) {
            int count = subject.count(p, severity);
            if (count > 0) {
                post.appendText(" ");
                Element sign = Html.add(post, "span", "sign " + severity.id());
                Sign.add(sign, "i-" + severity.id(), "i");
                Html.add(sign, "span", "", String.valueOf(count)).attr("aria-hidden", "true");
                Html.add(sign, "span", "vh", subject.say("severities." + severity.id(), count));
            }
        }
    }

    private String anchor(int p) {
        return Anchor.position(chain.id(p));
    }
}
