package vn.giaoban.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** The rules of the house that a compiler does not know. Rules about things that no room has yet may find nothing. */
@AnalyzeClasses(packages = "vn.giaoban", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<Class<? extends Annotation>> PERMISSIONS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class, Authenticated.class);

    private static final Set<String> SYSTEM_CLOCKS =
            Set.of("system", "systemUTC", "systemDefaultZone", "tick", "tickMillis", "tickSeconds", "tickMinutes");

    @ArchTest
    static final ArchRule roomsFormNoCycles =
            slices().matching("vn.giaoban.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theGroundFloorFormsNoCycles =
            slices().matching("vn.giaoban.platform.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entitiesStayInTheirRoom = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("other rooms see records, never the aggregate")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositoriesStayInTheirRoom = classes()
            .that()
            .areAssignableTo(PanacheRepositoryBase.class)
            .should()
            .bePackagePrivate()
            .because("other rooms ask a directory, never the table")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule resourcesStayInTheirRoom = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .bePackagePrivate()
            .because("nobody calls an endpoint but the framework")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule endpointsArePublic = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should()
            .bePublic()
            .because("others are listed in the contract and answer 404")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule endpointsSayWhoMayCallThem = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should(sayWhoMayCallThem())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule timeComesFromTheInjectedClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.giaoban.platform.ClockProducer")
            .should(readTheMachineClock())
            .because("tests and demonstrations set the clock");

    @ArchTest
    static final ArchRule dependenciesComeThroughConstructors =
            noFields().should().beAnnotatedWith(Inject.class).because("a constructor shows what a class needs");

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaClass> readTheMachineClock() {
        var now = callMethodWhere(new DescribedPredicate<JavaMethodCall>("the machine's time is read") {
            @Override
            public boolean test(JavaMethodCall call) {
                var owner = call.getTargetOwner();
                var withoutClock = call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
                return owner.getPackageName().equals("java.time")
                                && call.getName().equals("now")
                                && withoutClock
                        || owner.isEquivalentTo(Clock.class) && SYSTEM_CLOCKS.contains(call.getName())
                        || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
            }
        });
        var date = ArchConditions.callConstructorWhere(
                new DescribedPredicate<JavaConstructorCall>("a Date is made of it") {
                    @Override
                    public boolean test(JavaConstructorCall call) {
                        return call.getTargetOwner().isEquivalentTo(Date.class)
                                && call.getTarget().getRawParameterTypes().isEmpty();
                    }
                });
        return now.or(date);
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("say who may call them, themselves or by their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var said = PERMISSIONS.stream()
                        .anyMatch(permission -> method.isAnnotatedWith(permission)
                                || method.getOwner().isAnnotatedWith(permission));
                events.add(new SimpleConditionEvent(
                        method, said, method.getFullName() + (said ? " says" : " does not say") + " who may call it"));
            }
        };
    }
}
