package nl.impactmonitor.local.part;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.impactmonitor.platform.local.KafkaBroker;

/** The Kafka broker of the platform, with the declared topics made at each start. */
public final class KafkaPart implements Part {

    private final KafkaBroker broker;
    private final KafkaBroker.Settings settings;
    private final Consumer<String> preparation;

    /** {@code preparation} gets the bootstrap servers. */
    public KafkaPart(KafkaBroker.Settings settings, Consumer<String> preparation) {
        this.broker = new KafkaBroker(settings);
        this.settings = settings;
        this.preparation = preparation;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public List<Integer> ports() {
        return List.of(settings.port(), settings.controllerPort());
    }

    @Override
    public void start() {
        broker.start();
        preparation.accept(broker.bootstrapServers());
    }

    @Override
    public boolean alive() {
        return broker.isRunning();
    }

    @Override
    public void stop() {
        broker.stop();
    }

    @Override
    public void kill() {
        broker.process().ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    @Override
    public List<ProcessHandle> processes() {
        return broker.process().stream().toList();
    }

    @Override
    public String whereToLook() {
        return settings.log().toString();
    }
}
