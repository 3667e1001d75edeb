package dk.kaskade.ui.findings;

import dk.kaskade.ui.view.Navigation;
import java.util.ArrayList;
import java.util.List;

/** A window with no other views, that remembers where somebody wanted to go. */
final class Nowhere implements Navigation {
    final List<String> shown = new ArrayList<>();

    @Override
    public void show(String view) {
        shown.add(view);
    }

    @Override
    public void say(String sentence) {
        throw new AssertionError(sentence);
    }

    @Override
    public void done(String sentence) {
        // nobody is there to hear it
    }
}
