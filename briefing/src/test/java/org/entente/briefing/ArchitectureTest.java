package org.entente.briefing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses ENTENTE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.entente");

    @Test
    void theDomainKnowsNobody() {
        noClasses()
                .that()
                .resideInAPackage("org.entente.domain..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("org.entente.domain..", "java..", "org.jspecify..")
                .check(ENTENTE);
    }

    @Test
    void modelsStandOnTheDomainAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.entente.models..")
                .and()
                .resideOutsideOfPackage("org.entente.models.acceptance")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("org.entente.domain..", "org.entente.models..", "java..", "org.jspecify..")
                .check(ENTENTE);
    }

    @Test
    void acceptanceAddsTheSolverOfLinearProgrammesAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.entente.models.acceptance")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "org.entente.domain..", "org.entente.models..", "java..", "org.jspecify..", "org.ojalgo..")
                .check(ENTENTE);
    }

    @Test
    void readersNeverSeeModelsOrTheBriefing() {
        noClasses()
                .that()
                .resideInAPackage("org.entente.readers..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.entente.models..", "org.entente.briefing..")
                .check(ENTENTE);
    }

    @Test
    void readersAreFreeOfCycles() {
        slices().matching("org.entente.readers.(*)..").should().beFreeOfCycles().check(ENTENTE);
    }

    @Test
    void theBriefingIsFreeOfCycles() {
        slices().matching("org.entente.briefing.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ENTENTE);
    }

    @Test
    void noPackageIsADrawer() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..impl..", "..common..", "..service..", "..helper..")
                .check(ENTENTE);
    }
}
