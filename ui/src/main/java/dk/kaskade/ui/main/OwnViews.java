package dk.kaskade.ui.main;

import dk.kaskade.ui.card.CardViewFactory;
import dk.kaskade.ui.cascade.CascadeViewFactory;
import dk.kaskade.ui.chain.ChainSearch;
import dk.kaskade.ui.chain.ChainViewFactory;
import dk.kaskade.ui.compare.CompareViewFactory;
import dk.kaskade.ui.compare.Sources;
import dk.kaskade.ui.edit.PositionActions;
import dk.kaskade.ui.findings.FindingsViewFactory;
import dk.kaskade.ui.framework.FrameworkViewFactory;
import dk.kaskade.ui.list.ListViewFactory;
import dk.kaskade.ui.matrix.MatrixViewFactory;
import dk.kaskade.ui.reform.ReformAround;
import dk.kaskade.ui.reform.ReformViewFactory;
import dk.kaskade.ui.rolecard.RoleCardViewFactory;
import dk.kaskade.ui.shell.Ask;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names all views, in the order of the rail; no view knows of another. */
final class OwnViews {
    private final Bench bench;
    private final ChainSearch search;
    private final PositionActions edits;
    private final AroundChain around;
    private final Sources beside;
    private final ReformAround reform;
    private final ViewContext context;

    OwnViews(
            Bench bench,
            ChainSearch search,
            PositionActions edits,
            AroundChain around,
            Sources beside,
            ReformAround reform) {
        this.bench = bench;
        this.search = search;
        this.edits = edits;
        this.around = around;
        this.beside = beside;
        this.reform = reform;
        context = bench.viewContext();
    }

    /** The program's own views, and after them those of plugins. */
    List<ViewFactory> all() {
        List<ViewFactory> all = new ArrayList<>(own());
        Set<String> taken = all.stream().map(ViewFactory::id).collect(Collectors.toSet());
        all.addAll(PluginViews.of(bench.host().registry().pluginLoaders(), context, taken));
        return all;
    }

    private List<ViewFactory> own() {
        FindingsViewFactory findings = new FindingsViewFactory(context, new FrameTalk(bench));
        return List.of(
                chain(),
                CascadeViewFactory.of(context),
                findings.page(),
                RoleCardViewFactory.of(context),
                FrameworkViewFactory.of(context),
                MatrixViewFactory.of(context, what -> Ask.whyNot(bench.frame(), context.wording(), what)),
                ListViewFactory.of(context),
                CompareViewFactory.of(context, beside),
                ReformViewFactory.of(context, reform),
                new CardViewFactory(context.session(), context.wording(), context.actions(), findings::show),
                findings);
    }

    private ViewFactory chain() {
        return new ChainViewFactory(new ChainViewFactory.Parts(
                context.session(), context.actions(), context.wording(), search, edits, bench.trials(), around));
    }
}
