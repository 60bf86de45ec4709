package nl.impactmonitor.kpi;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import nl.impactmonitor.platform.test.KafkaResource;
import nl.impactmonitor.platform.test.PostgresResource;
import nl.impactmonitor.platform.test.TokensResource;

/** What the one application of these tests runs on; holds for every test of the module. */
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kpi"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
class Testdelen {}
