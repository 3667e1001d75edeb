package dk.kaskade.ui.main;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.reform.ReformAround;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.shell.Ask;
import dk.kaskade.ui.task.Task;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The window as the view of today and a proposal sees it. */
record AroundReform(Bench bench, FileChoice files) implements ReformAround {
    @Override
    public Analysis look(Organisation organisation, BooleanSupplier cancelled) {
        return new HostAnalyser(bench.host(), bench.frameworks()).analyse(organisation, cancelled);
    }

    @Override
    public void choose(Consumer<Organisation> then) {
        files.toOpen()
                .ifPresent(file -> bench.files()
                        .run(new Task<>(
                                bench.text("desk.opening", file.getFileName()),
                                progress -> bench.host().open(file),
                                opened -> {
                                    bench.frameworks().add(opened.published());
                                    then.accept(opened.organisation());
                                },
                                failure -> bench.error(bench.text("desk.cannot-open", file.getFileName()), failure))));
    }

    @Override
    public boolean confirm(String what, String why, String verb) {
        return Ask.confirm(bench.frame(), bench.wording(), what, why, verb);
    }

    @Override
    public void saveNew(Organisation organisation) {
        files.toWrite(bench.text("desk.kind.organisation"), "json", organisation.name())
                .ifPresent(file -> bench.files()
                        .run(new Task<>(
                                bench.text("desk.saving", file.getFileName()),
                                progress -> OrganisationFile.save(organisation, file),
                                saved -> bench.frame().say(bench.text("desk.saved", file)),
                                failure -> bench.error(bench.text("desk.cannot-save", file.getFileName()), failure))));
    }
}
