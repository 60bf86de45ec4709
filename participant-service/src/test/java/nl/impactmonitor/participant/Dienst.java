package nl.impactmonitor.participant;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.impactmonitor.platform.test.KafkaResource;
import nl.impactmonitor.platform.test.PostgresResource;
import nl.impactmonitor.platform.test.TokensResource;

/** The parts the service runs on in a test: real PostgreSQL, real Kafka, real signatures. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "participant"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
@QuarkusTestResource(Omgeving.class)
@interface Dienst {}
