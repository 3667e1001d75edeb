package dk.kaskade.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Look;
import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.look.Wording;
import java.awt.Dimension;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShortcutsPageTest {
    @Test
    void every_key_is_in_sight_on_a_small_screen() {
        Look.install(Theme.LIGHT);
        Actions actions = new Actions(new Wording(Locale.forLanguageTag("da")));
        for (ActionId id : ActionId.values()) {
            actions.on(id, () -> {});
        }
        Dimension size = ShortcutsPage.of(actions, actions.wording()).getPreferredSize();
        assertThat(size.height).isBetween(UIScale.scale(300), UIScale.scale(720));
        assertThat(size.width).isLessThan(UIScale.scale(1200));
    }
}
