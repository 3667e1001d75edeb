package dk.kaskade.ui.main;

import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.view.Navigation;

/** Shows views in the window, and speaks over it. */
record FrameNavigation(Bench bench) implements Navigation {
    @Override
    public void show(String view) {
        bench.frame().showView(view);
    }

    @Override
    public void help(String place) {
        bench.helping().open(place);
    }

    @Override
    public void say(String sentence) {
        bench.frame().say(sentence);
    }

    @Override
    public void done(String sentence) {
        bench.frame().offer(sentence, ActionId.UNDO);
    }
}
