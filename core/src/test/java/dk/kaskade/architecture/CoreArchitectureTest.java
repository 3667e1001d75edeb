package dk.kaskade.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules of the house that a compiler does not hold; ARCHITECTURE.md says why each is there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoreArchitectureTest {
    private static final int LEAST_CLASSES = 150;

    private JavaClasses core = new ClassFileImporter().importClasses();

    @BeforeAll
    void read() {
        core = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dk.kaskade");
    }

    @Test
    void sawTheProgram() {
        assertThat(core).hasSizeGreaterThan(LEAST_CLASSES);
    }

    @Test
    void hasNoCycles() {
        slices().matching("dk.kaskade.(*)..").should().beFreeOfCycles().check(core);
    }

    @Test
    void knowsNoScreen() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "dk.kaskade.ui..")
                .check(core);
    }

    @Test
    void keepsEachLibraryInItsRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dk.kaskade.chain", "dk.kaskade.cascade", "dk.kaskade.exchange.graph")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jgrapht..")
                .check(core);
        noClasses()
                .that()
                .resideOutsideOfPackage("dk.kaskade.store")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.gson..")
                .check(core);
        keepIn("dk.kaskade.exchange.csv", "de.siegmar.fastcsv..");
        keepIn("dk.kaskade.exchange.csv", "org.mozilla.universalchardet..");
        keepIn("dk.kaskade.exchange.xlsx", "org.apache.commons.compress..");
        keepIn("dk.kaskade.exchange.xlsx", "org.dhatim..");
        keepIn("dk.kaskade.exchange.html", "org.jsoup..");
    }

    private void keepIn(String room, String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(core);
    }

    @Test
    void showsThePluginContractToTheHostAlone() {
        classes()
                .that()
                .resideInAPackage("dk.kaskade.plugin")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage("dk.kaskade.plugin", "dk.kaskade.host")
                .check(core);
        noClasses()
                .that()
                .resideOutsideOfPackage("dk.kaskade.host")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dk.kaskade.host")
                .check(core);
    }

    @Test
    void keepsTheModelFreeOfEverythingAboveIt() {
        classes()
                .that()
                .resideInAnyPackage("dk.kaskade.organisation", "dk.kaskade.framework")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "dk.kaskade.extras",
                        "dk.kaskade.organisation",
                        "dk.kaskade.framework")
                .check(core);
        noClasses()
                .that()
                .resideInAPackage("dk.kaskade.organisation")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dk.kaskade.framework")
                .check(core);
    }

    @Test
    void printsNothingByItself() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(core);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(core);
    }

    @Test
    void namesThingsAfterTheDomain() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .check(core);
    }

    @Test
    void marksEveryPackageForNulls() throws ClassNotFoundException {
        Set<String> packages = core.stream().map(one -> one.getPackageName()).collect(Collectors.toUnmodifiableSet());
        for (String name : packages) {
            Class<?> info = Class.forName(name + ".package-info");
            assertThat(info.isAnnotationPresent(NullMarked.class)).as(name).isTrue();
        }
    }
}
