package dk.kaskade.ui.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules of the house that a compiler does not hold; ARCHITECTURE.md says why each is there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UiArchitectureTest {
    private static final int LEAST_CLASSES = 100;
    private static final String ROOT = "dk.kaskade.ui";
    /** Every other package is a view. */
    private static final Set<String> NO_VIEWS = Set.of(
            "action",
            "answer",
            "cli",
            "dock",
            "filter",
            "filterbar",
            "layout",
            "leaders",
            "look",
            "main",
            "paint",
            "paper",
            "session",
            "shell",
            "task",
            "view",
            "chart",
            "edit");

    private JavaClasses ui = new ClassFileImporter().importClasses();

    @BeforeAll
    void read() {
        ui = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    private Set<String> views() {
        return ui.stream()
                .map(one -> one.getPackageName())
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1).replaceAll("\\..*", ""))
                .filter(name -> !NO_VIEWS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String[] packages(Set<String> views) {
        return views.stream().map(view -> ROOT + "." + view + "..").toArray(String[]::new);
    }

    @Test
    void sawTheProgram() {
        assertThat(ui).hasSizeGreaterThan(LEAST_CLASSES);
        assertThat(views()).isNotEmpty();
    }

    @Test
    void hasNoCycles() {
        slices().matching("dk.kaskade.ui.(*)..").should().beFreeOfCycles().check(ui);
    }

    @Test
    void keepsViewsApart() {
        for (String view : views()) {
            Set<String> others = new TreeSet<>(views());
            others.remove(view);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + view + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(others))
                    .allowEmptyShould(true)
                    .check(ui);
        }
    }

    @Test
    void letsOnlyMainNameTheViews() {
        noClasses()
                .that()
                .resideInAnyPackage(NO_VIEWS.stream()
                        .filter(name -> !name.equals("main"))
                        .map(name -> ROOT + "." + name)
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(views()))
                .check(ui);
        classes()
                .that()
                .resideInAPackage(ROOT + ".main")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage(ROOT + ".main")
                .check(ui);
    }

    @Test
    void keepsEachLibraryInItsRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".chart")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.uci.ics.jung..", "org.jgrapht..")
                .check(ui);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.gson..")
                .check(ui);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".cli", ROOT + ".main")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(ui);
    }

    @Test
    void keepsTheLibrariesOfPaperInTheirRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".paper")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "com.openhtmltopdf..",
                        "de.rototor..",
                        "org.jsoup..")
                .check(ui);
    }

    @Test
    void keepsTheDockingLibraryInItsRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".dock")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.andrewauclair..")
                .check(ui);
    }

    @Test
    void keepsTheCommandLineFreeOfWindows() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".cli")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.swing..", ROOT + ".session", ROOT + ".shell", ROOT + ".view")
                .check(ui);
    }

    @Test
    void keepsTheSessionFreeOfComponents() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".session")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.swing..", "java.awt..")
                .check(ui);
    }

    @Test
    void namesThingsAfterTheDomain() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .check(ui);
    }

    @Test
    void marksEveryPackageForNulls() throws ClassNotFoundException {
        Set<String> packages =
                ui.stream().map(one -> one.getPackageName()).collect(Collectors.toCollection(TreeSet::new));
        for (String name : packages) {
            Class<?> info = Class.forName(name + ".package-info");
            assertThat(info.isAnnotationPresent(NullMarked.class)).as(name).isTrue();
        }
    }
}
