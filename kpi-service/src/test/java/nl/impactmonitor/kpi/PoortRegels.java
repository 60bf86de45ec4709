package nl.impactmonitor.kpi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import nl.impactmonitor.kpi.poort.Antwoord;
import nl.impactmonitor.kpi.poort.LiveBron;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.poort.Weergave;

/** The rules of the one door; apart, so that a test can show that they see a way around it. */
final class PoortRegels {

    static final ArchRule LIVE_DOOR_DE_POORT = classes()
            .that()
            .areAssignableTo(LiveBron.class)
            .should(new ArchCondition<>("be read by the door only") {
                @Override
                public void check(JavaClass bron, ConditionEvents events) {
                    for (JavaAccess<?> toegang : bron.getAccessesToSelf()) {
                        JavaClass wie = toegang.getOriginOwner();
                        boolean leest = Set.of("lees", "intern")
                                .contains(toegang.getTarget().getName());
                        if (leest && !wie.equals(bron) && !wie.isEquivalentTo(Poort.class)) {
                            events.add(SimpleConditionEvent.violated(bron, toegang.getDescription()));
                        }
                    }
                }
            });

    static final ArchRule ANTWOORD_DOOR_WEERGAVE = classes()
            .that()
            .areAnnotatedWith(Antwoord.class)
            .should(new ArchCondition<>("be made by a Weergave only") {
                @Override
                public void check(JavaClass antwoord, ConditionEvents events) {
                    antwoord.getConstructorCallsToSelf().stream()
                            .filter(aanroep -> !aanroep.getOriginOwner().equals(antwoord))
                            .filter(aanroep -> !aanroep.getOriginOwner().isAnnotatedWith(Weergave.class))
                            .forEach(aanroep ->
                                    events.add(SimpleConditionEvent.violated(antwoord, aanroep.getDescription())));
                }
            });

    static final ArchRule WEERGAVE_VAN_VRIJGEGEVEN = classes()
            .that()
            .areAnnotatedWith(Weergave.class)
            .should(new ArchCondition<>("start from what came through the door") {
                @Override
                public void check(JavaClass weergave, ConditionEvents events) {
                    for (JavaConstructor maker : weergave.getConstructors()) {
                        boolean vrijgegeven = maker.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(Vrijgegeven.class));
                        if (!vrijgegeven) {
                            events.add(SimpleConditionEvent.violated(weergave, maker.getDescription()));
                        }
                    }
                }
            });

    private PoortRegels() {}
}
