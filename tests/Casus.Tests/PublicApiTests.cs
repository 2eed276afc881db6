using Casus.Records;
using PublicApiGenerator;
using Xunit;

namespace Casus.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_surface_changes_only_on_purpose() =>
        Snapshot.Matches(typeof(CodedEvent).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }));
}
