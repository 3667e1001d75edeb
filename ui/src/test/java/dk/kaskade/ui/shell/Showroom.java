package dk.kaskade.ui.shell;

import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.action.ChainTools;
import dk.kaskade.ui.look.Badge;
import dk.kaskade.ui.look.Chip;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.Look;
import dk.kaskade.ui.look.Pill;
import dk.kaskade.ui.look.ProgressLine;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.StatusMark;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.task.StallWatchdog;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.task.Tasks;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewFactory;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Robot;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/**
 * The window and its parts with invented content, to look at: {@code Showroom LIGHT da welcome picture.png}. Pages are
 * welcome, work, empty, and the names of the dialogs; without a picture the window stays open.
 */
final class Showroom {
    private final Wording wording;
    private final Actions actions;
    private final MainFrame frame;

    public static void main(String[] arguments) {
        EventQueue.invokeLater(() -> new Showroom(Theme.valueOf(arguments[0]), Locale.forLanguageTag(arguments[1]))
                .open(arguments[2], arguments.length > 3 ? arguments[3] : ""));
    }

    private Showroom(Theme theme, Locale language) {
        Look.install(theme);
        Look.decorateWindows();
        StallWatchdog.start(Duration.ofMillis(300), stall -> System.err.println("stalled " + stall.toMillis() + " ms"));
        wording = new Wording(language);
        actions = new Actions(wording);
        for (ActionId id : ActionId.values()) {
            actions.on(id, () -> {}, () -> id != ActionId.REDO);
        }
        actions.on(ActionId.QUIT, () -> System.exit(0));
        actions.selected(ActionId.LENS_ROLE, () -> true);
        actions.selected(ActionId.LEVEL_4, () -> true);
        actions.selected(ActionId.TOGGLE_SATELLITE, () -> true);
        Settings settings = new Settings();
        settings.theme(theme);
        settings.bounds(screen());
        frame = new MainFrame(new MainFrame.Parts(wording, actions, settings, views(), new Invented()));
    }

    private void open(String page, String picture) {
        frame.setVisible(true);
        frame.showWelcome();
        if (!page.equals("welcome")) {
            frame.showDocument("Odsherred (eksempel)");
            frame.status(new Status(
                    128,
                    4,
                    true,
                    3,
                    17,
                    24,
                    Status.Saved.SAVED,
                    Optional.of("Odsherred (eksempel)"),
                    Optional.of(LocalDate.of(2026, 11, 1))));
            frame.badge("gaps", 17);
            frame.finder((words, most) -> List.of(
                    hit(3, "Leder af dagtilbud", "Mette Mønster · Center for Dagtilbud og Uddannelse"),
                    hit(4, "Daginstitutionsleder", "Sara Eksempel · Mælkebøtten")));
        }
        Timer dialog = new Timer(400, event -> dialog(page));
        dialog.setRepeats(false);
        dialog.start();
        if (!picture.isEmpty()) {
            Timer shot = new Timer(Integer.getInteger("showroom.wait", 5000), event -> shoot(new File(picture)));
            shot.setRepeats(false);
            shot.start();
        }
    }

    private void dialog(String page) {
        switch (page) {
            case "unsaved" -> Ask.unsaved(frame, wording, "Odsherred (eksempel)");
            case "error" ->
                Ask.error(
                        frame,
                        wording,
                        "Filen »kæden.json« kan ikke læses.",
                        "Linje 12, kolonne 4: der mangler et komma. Ret filen, eller åbn kopien »kæden.json.bak«.");
            case "reason" ->
                Ask.reason(frame, wording, "Plejecenterchef: vakant, 10 forventninger bæres af ingen imens");
            case "shortcuts" -> actions.run(ActionId.SHORTCUTS);
            case "plugins" -> actions.run(ActionId.PLUGINS);
            case "about" -> actions.run(ActionId.ABOUT);
            case "menu" -> frame.getJMenuBar().getMenu(3).doClick();
            case "find" -> find();
            case "busy" -> busy();
            case "offer" -> frame.offer("Leder af dagtilbud er flyttet under Centerchef", ActionId.UNDO);
            case "settings" -> ((javax.swing.AbstractButton) named(frame, wording.text("rail.settings"))).doClick();
            case "open" -> new FileDialogs(frame, wording).open(new FileDialogs.Kind("Organisationer", "json"));
            case "save" -> new FileDialogs(frame, wording).save(new FileDialogs.Kind("Organisationer", "json"), "min");
            case "english" -> actions.run(ActionId.ENGLISH);
            case "dark" -> actions.run(ActionId.THEME);
            default -> frame.say(page.equals("empty") ? "Grenen kan ikke flyttes ind under sig selv." : "");
        }
    }

    private void busy() {
        Tasks tasks = new Tasks("showroom");
        frame.watch(tasks);
        tasks.run(new Task<>(
                "Skriver kæden som PNG",
                progress -> {
                    progress.done(0.4);
                    Thread.sleep(10_000);
                    return "";
                },
                done -> {},
                error -> {}));
    }

    private static java.awt.Component named(java.awt.Container in, String name) {
        for (java.awt.Component part : in.getComponents()) {
            java.awt.Component found = part.getAccessibleContext() != null
                            && name.equals(part.getAccessibleContext().getAccessibleName())
                    ? part
                    : part instanceof java.awt.Container inner ? named(inner, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void find() {
        frame.search();
        Timer typing = new Timer(
                400, event -> ((javax.swing.JTextField) frame.getMostRecentFocusOwner()).setText("dagtilbud"));
        typing.setRepeats(false);
        typing.start();
    }

    private static void shoot(File picture) {
        try {
            ImageIO.write(new Robot().createScreenCapture(screen()), "png", picture);
        } catch (java.io.IOException | java.awt.AWTException e) {
            throw new IllegalStateException(e);
        }
        System.exit(0);
    }

    private static Rectangle screen() {
        return new Rectangle(java.awt.Toolkit.getDefaultToolkit().getScreenSize());
    }

    private static Finder.Hit hit(int level, String title, String aside) {
        return new Finder.Hit(new LevelMark(level, 6, 20), title, aside, () -> {});
    }

    private List<ViewFactory> views() {
        return List.of(
                factory("chain", Icons.CHAIN, ViewFactory.Place.CENTRE),
                factory("gaps", Icons.GAPS, ViewFactory.Place.CENTRE),
                factory("role-card", Icons.ROLECARD, ViewFactory.Place.CENTRE),
                factory("framework", Icons.FRAMEWORK, ViewFactory.Place.CENTRE),
                factory("position", Icons.PERSON, ViewFactory.Place.SIDE),
                factory("gaps", Icons.GAPS, ViewFactory.Place.BOTTOM));
    }

    private ViewFactory factory(String id, Icons icon, ViewFactory.Place place) {
        return new Dummy(id, icon, place);
    }

    private final class Dummy implements ViewFactory {
        private final String id;
        private final Icons icon;
        private final Place place;

        Dummy(String id, Icons icon, Place place) {
            this.id = id;
            this.icon = icon;
            this.place = place;
        }

        @Override
        public String id() {
            return place == Place.BOTTOM ? id + "-dock" : id;
        }

        @Override
        public String title(dk.kaskade.ui.look.Wording spoken) {
            return spoken.text("view." + id);
        }

        @Override
        public Icons icon() {
            return icon;
        }

        @Override
        public Place place() {
            return place;
        }

        @Override
        public View create() {
            JComponent component = switch (place) {
                case CENTRE -> centre();
                case SIDE -> inspector();
                case BOTTOM -> findings();
            };
            return new View() {
                @Override
                public JComponent component() {
                    return component;
                }

                @Override
                public Optional<JComponent> tools() {
                    return id.equals("chain") ? Optional.of(new ChainTools(actions, wording)) : Optional.empty();
                }
            };
        }

        private JPanel centre() {
            JPanel panel = Ground.panel(Tint.CANVAS, new MigLayout("insets 24, fill"));
            panel.add(
                    new EmptyState(
                            Icons.GAPS,
                            "Ingen stillinger har rolle endnu, så der er intet at undersøge.",
                            actions.action(ActionId.SET_ROLES)),
                    "grow");
            return panel;
        }

        private JPanel inspector() {
            JPanel panel = Ground.panel(Tint.PANEL, new MigLayout("insets 16, wrap 1, fillx, gapy 8", "[grow, fill]"));
            panel.add(Type.PANEL_TITLE.label("Leder af dagtilbud"));
            panel.add(Type.BODY.label("Mette Mønster"));
            panel.add(Type.TABLE.label("Center for Dagtilbud og Uddannelse", Tint.TEXT2));
            JPanel chips = new JPanel(new MigLayout("insets 0, gapx 8"));
            chips.add(Chip.role("Leder af ledere", 3));
            chips.add(Chip.outlined("12 fælles + 10 for rollen", null));
            panel.add(chips);
            SectionHeading heading = new SectionHeading("Forventninger");
            heading.aside("12 af 20 på plads");
            panel.add(heading, "gaptop 12");
            ProgressLine line = new ProgressLine(7);
            line.show(
                    List.of(
                            new ProgressLine.Share(Tint.PRACTISED, 6),
                            new ProgressLine.Share(Tint.AGREED, 6),
                            new ProgressLine.Share(Tint.DISCUSSED, 4),
                            new ProgressLine.Share(Tint.LINE2, 4)),
                    20,
                    "6 i praksis, 6 aftalt, 4 drøftet, 4 ikke drøftet");
            panel.add(line);
            for (StatusMark.Kind kind : StatusMark.Kind.values()) {
                JLabel label = Type.BODY.label("Sætter faglige mål sammen med lederne " + kind.ordinal());
                label.setIcon(new StatusMark(kind));
                label.setIconTextGap(10);
                panel.add(label, "wmin 0");
            }
            panel.add(new JCheckBox("Vis kun det, der mangler", true));
            panel.add(new JComboBox<>(new String[] {"Leder af ledere", "Centerchef"}));
            JButton primary = new JButton("Åbn rollekort", Icons.ROLECARD.icon(16, Tint.ON_ACC));
            JPanel buttons = new JPanel(new MigLayout("insets 0, gapx 8"));
            buttons.add(primary);
            buttons.add(new JButton("Følg kaskade", Icons.CASCADE.icon(16, Tint.TEXT)));
            panel.add(buttons);
            frame.getRootPane().setDefaultButton(primary);
            return panel;
        }

        private JPanel findings() {
            JPanel panel = Ground.panel(
                    Tint.PANEL, new MigLayout("insets 0, fill, wrap 1, gap 0", "[grow, fill]", "[34!][grow, fill]"));
            JPanel head = new JPanel(new MigLayout("insets 0 12 0 12, gapx 8, filly"));
            head.add(new JLabel(Icons.GAPS.icon()));
            head.add(Type.TABLE_STRONG.label("Huller"));
            head.add(new Badge("17"));
            head.add(filter("Fejl 3", SeverityMark.Kind.ERROR, Tint.ERROR, Tint.ERROR_SOFT, true));
            head.add(filter("Huller 17", SeverityMark.Kind.GAP, Tint.GAP_TEXT, Tint.GAP_SOFT, true));
            head.add(filter("Bemærkninger 24", SeverityMark.Kind.NOTICE, Tint.NOTE, Tint.NOTE_SOFT, false));
            head.add(filter("Accepterede 2", SeverityMark.Kind.ACCEPTED, Tint.TEXT2, Tint.HOVER, false));
            head.add(Pill.removable("Gren: Velfærd", () -> {}));
            SearchField search = new SearchField(Icons.FILTER.icon(), any -> {});
            search.name("Filtrér huller");
            head.add(search, "w 180!, h 26!");
            panel.add(Ground.line(head, Ground.Side.BOTTOM));
            JTable table = new JTable(
                    new String[][] {
                        {"Plejecenterleder", "Ukendt rolle i grundlaget: »daglig leder«", "Vælg rolle"},
                        {"Plejecenterchef", "Vakant: 10 forventninger bæres af ingen imens", "Udpeg leder"},
                        {"Centerchef", "Svaret »gælder ikke« standser tråden fra direktøren", "Åbn svaret"}
                    },
                    new String[] {"Stilling", "Hvad", "Næste skridt"});
            table.setRowSelectionInterval(1, 1);
            panel.add(Tables.scroll(Tables.dress(table)));
            return panel;
        }

        private static Pill filter(String text, SeverityMark.Kind kind, Tint words, Tint ground, boolean on) {
            Pill pill = Pill.filter(text, new SeverityMark(kind, 13), words, ground);
            pill.setSelected(on);
            return pill;
        }
    }

    /** Samples, plugins and files that do not exist. */
    private static final class Invented implements Welcome {
        @Override
        public List<Sample> samples() {
            return List.of(
                    sample(
                            "Odsherred",
                            "128 stillinger · 4 niveauer",
                            17,
                            "46 forventninger for fire roller, 18 røde tråde",
                            "Følg en tråd fra direktør til leder af medarbejdere, og se, hvor den stopper."),
                    sample(
                            "Holbæk",
                            "164 stillinger · 4 niveauer",
                            12,
                            "Ét fælles grundlag med plads til egne ord",
                            "Se, hvor langt lederne er med at sige forventningerne på deres egen måde."),
                    sample(
                            "Halsnæs",
                            "112 stillinger · 5 niveauer",
                            8,
                            "Tre fokusområder og et katalog med idéer",
                            "Hent spørgsmål og øvelser til samtalen ind ved siden af kæden."));
        }

        private static Sample sample(String name, String figures, int gaps, String headline, String text) {
            return new Sample(name, "(eksempel)", figures, gaps, headline, text, Invented::draw, () -> {});
        }

        private static void draw(Graphics2D g, int width, int height) {
            for (int i = 0; i < 5; i++) {
                int x = i * width / 5;
                for (int k = 0; k < 4; k++) {
                    g.setColor(Tint.LINE2.color());
                    g.drawRoundRect(x, height / 4 + k * height / 6, width / 7, height / 9, 4, 4);
                    g.setColor(Tint.level(k + 1).color());
                    g.fillRect(x, height / 4 + k * height / 6, 4, height / 9);
                }
            }
        }

        @Override
        public List<Plugin> plugins() {
            return List.of(
                    new Plugin("Odsherred", "direktør til leder af medarbejdere", "1.0", Optional.empty()),
                    new Plugin("Holbæk", "fælles for alle ledere", "1.0", Optional.empty()),
                    new Plugin(
                            "Prøvekøbing",
                            "",
                            "0.9",
                            Optional.of("Kunne ikke startes: det er bygget til en nyere udgave af Kaskade.")));
        }

        @Override
        public List<RecentFile> recent() {
            Path folder = Path.of("/home/bruger/Dokumenter/Ledelse");
            return List.of(
                    new RecentFile(folder.resolve("a.json"), "Odsherred (eksempel)", LocalDateTime.now(), 128, 17),
                    new RecentFile(
                            folder.resolve("b.json"),
                            "Odsherred, forslag B",
                            LocalDateTime.now().minusDays(1),
                            128,
                            13),
                    new RecentFile(
                            folder.resolve("c.json"),
                            "Prøvekøbing Kommune",
                            LocalDateTime.now().minusDays(20),
                            1342,
                            41));
        }

        @Override
        public void open(Path file) {
            System.err.println("open " + file);
        }

        @Override
        public String version() {
            return "1.0";
        }
    }
}
