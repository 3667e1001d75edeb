package dk.kaskade.ui.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Look;
import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.task.Tasks;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.worked.WorkedExample;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.JComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CascadeViewTest {
    private final Tasks tasks = new Tasks("test");
    private final Wording wording = new Wording(Locale.forLanguageTag("da"));

    @AfterEach
    void endTasks() {
        tasks.close();
    }

    private static Analysis analysis(Organisation organisation, Framework framework) {
        InspectionContext in = InspectionContext.of(organisation, framework, LocalDate.of(2026, 11, 1));
        Inspector inspector = new Inspector(List.of());
        return new Analysis(in, inspector.inspect(in), FindingTexts.of(inspector.infos(), organisation, framework));
    }

    private Session session(Framework framework) throws Exception {
        Session session =
                new Session((organisation, cancelled) -> analysis(organisation, framework), any -> framework, tasks);
        CountDownLatch analysed = new CountDownLatch(1);
        EventQueue.invokeAndWait(() -> {
            session.listen(new SessionListener() {
                @Override
                public void analysed() {
                    analysed.countDown();
                }
            });
            session.open(WorkedExample.organisation(), null, true);
        });
        assertThat(analysed.await(10, TimeUnit.SECONDS)).isTrue();
        return session;
    }

    private ViewContext context(Session session) {
        return new ViewContext(
                session,
                wording,
                new Actions(wording),
                new Navigation() {
                    @Override
                    public void show(String view) {}

                    @Override
                    public void say(String sentence) {}

                    @Override
                    public void done(String sentence) {}
                },
                tasks);
    }

    private BufferedImage picture(Session session, Theme theme) throws Exception {
        BufferedImage image = new BufferedImage(1300, 800, BufferedImage.TYPE_INT_RGB);
        EventQueue.invokeAndWait(() -> {
            Look.install(theme);
            JComponent view = new CascadeView(context(session)).component();
            view.setSize(image.getWidth(), image.getHeight());
            layOut(view);
            layOut(view);
            view.paint(image.createGraphics());
        });
        return image;
    }

    private static void layOut(Container in) {
        in.doLayout();
        for (Component child : in.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private static int count(BufferedImage image, Tint tint) {
        int wanted = tint.color().getRGB() & 0xFFFFFF;
        int found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found += (image.getRGB(x, y) & 0xFFFFFF) == wanted ? 1 : 0;
            }
        }
        return found;
    }

    @Test
    void breaksAreSeenInBothThemes() throws Exception {
        Session session = session(WorkedExample.framework());
        for (Theme theme : Theme.values()) {
            BufferedImage image = picture(session, theme);
            assertThat(count(image, Tint.GAP_SOFT)).as("broken boxes, " + theme).isGreaterThan(2_000);
            assertThat(count(image, Tint.ACC)).as("bars of reach, " + theme).isGreaterThan(300);
        }
    }

    @Test
    void withoutLinksOneSentenceSaysWhy() throws Exception {
        Session session = session(FrameworkText.framework("D1 direktoer threads=red\nC1 chef threads=red"));
        assertThat(count(picture(session, Theme.LIGHT), Tint.GAP_SOFT)).isZero();
        EventQueue.invokeAndWait(() -> {
            JComponent view = new CascadeView(context(session)).component();
            assertThat(view.getComponents()).filteredOn(Component::isVisible).hasOnlyElementsOfType(EmptyState.class);
        });
    }
}
