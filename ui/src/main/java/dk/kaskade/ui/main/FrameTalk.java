package dk.kaskade.ui.main;

import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.findings.Talk;
import dk.kaskade.ui.shell.Ask;
import java.util.Optional;

/** Speaks with the person over the window. */
record FrameTalk(Bench bench) implements Talk {
    @Override
    public void say(String sentence) {
        bench.frame().say(sentence);
    }

    @Override
    public void done(String sentence) {
        bench.frame().offer(sentence, ActionId.UNDO);
    }

    @Override
    public Optional<String> reason(String finding) {
        return Ask.reason(bench.frame(), bench.wording(), finding);
    }
}
