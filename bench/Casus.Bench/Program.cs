using System.CommandLine;
using Casus.Bench;

using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
using var errors = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true };
var terminal = new Terminal(output, errors);
var root = new RootCommand("Measures how fast and how right Casus is, and prints Markdown.")
{
    SpeedCommand.Create(terminal),
    LedgerCommand.Create(terminal),
    EngineCommand.Create(terminal),
    HostileCommand.Create(terminal),
    MicroCommand.Create(terminal),
};
return await root.Parse(args).InvokeAsync();
