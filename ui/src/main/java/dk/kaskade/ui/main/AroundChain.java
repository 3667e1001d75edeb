package dk.kaskade.ui.main;

import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.chain.Around;
import dk.kaskade.ui.paint.LensChoice;
import java.util.function.BooleanSupplier;

/** The window as the chain sees it. */
record AroundChain(Bench bench, HandingOut handing) implements Around {
    @Override
    public void say(String sentence) {
        bench.frame().say(sentence);
    }

    @Override
    public void done(String sentence) {
        bench.frame().offer(sentence, ActionId.UNDO);
    }

    @Override
    public void failed(String what, Exception failure) {
        bench.error(what, failure);
    }

    @Override
    public void seenThrough(LensChoice lens) {
        handing.seenThrough(lens);
    }

    @Override
    public InspectionReport look(Organisation organisation, BooleanSupplier cancelled) {
        return new HostAnalyser(bench.host(), bench.frameworks())
                .analyse(organisation, cancelled)
                .report();
    }
}
