package dk.kaskade.ui.main;

import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.chain.Around;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The window as the chain sees it. */
record AroundChain(Bench bench, FileChoice choice) implements Around {
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
    public Optional<Path> askWhere(String kindKey, String extension) {
        return choice.toWrite(kindKey, extension);
    }

    @Override
    public InspectionReport look(Organisation organisation, BooleanSupplier cancelled) {
        return new HostAnalyser(bench.host(), bench.frameworks())
                .analyse(organisation, cancelled)
                .report();
    }
}
