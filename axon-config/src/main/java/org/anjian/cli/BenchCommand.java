package org.anjian.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

@Command(name = "bench", description = "Measures Anjian against the raw machine; bench --help tells its options.")
final class BenchCommand implements Callable<Integer> {

    private static final String MAIN = "org.anjian.bench.Bench";

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        try {
            // by name: the bench module depends on this one
            Class<?> bench = Class.forName(MAIN);
            bench.getMethod("main", String[].class).invoke(null, (Object) arguments.toArray(String[]::new));
            return 0;
        } catch (ClassNotFoundException e) {
            throw new OperationFailed("NOT_FOUND", MAIN + " is not on the class path: start it by ./anjian bench");
        }
    }
}
