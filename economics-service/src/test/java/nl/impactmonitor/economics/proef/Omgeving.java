package nl.impactmonitor.economics.proef;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import nl.impactmonitor.platform.test.KafkaResource;
import nl.impactmonitor.platform.test.PostgresResource;
import nl.impactmonitor.platform.test.TokensResource;

/** The real parts that every test of the running service shares: one start for all of them. */
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "economics"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
final class Omgeving {

    private Omgeving() {}
}
