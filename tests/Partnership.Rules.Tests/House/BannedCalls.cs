using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.Foundation;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>What the compiled packages call, read from their metadata: the analyser watches the source, this watches what came out.</summary>
public sealed partial class BannedCalls
{
    private static readonly string[] NowhereAtAll =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "NodaTime.SystemClock.get_Instance", "System.Guid.NewGuid", "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.Environment.GetEnvironmentVariable", "System.Diagnostics.Stopwatch.StartNew", "System.Diagnostics.Stopwatch.GetTimestamp", "System.Threading.Tasks.Task.Run",
    ];

    private static readonly string[] NotInCore = ["System.IO.", "System.Net.", "System.Threading.", "System.Console.", "System.Random.", "System.Environment.", "System.Activator."];

    /// <summary>What the compiler itself writes into an iterator.</summary>
    private static readonly string[] ByTheCompiler = ["System.Environment.get_CurrentManagedThreadId", "System.Threading.Interlocked.CompareExchange", "System.Threading.Thread.get_CurrentThread", "System.Threading.Thread.get_ManagedThreadId"];

    public static TheoryData<string> Packages => new(Surface.Assemblies.Select(one => one.GetName().Name!));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Nothing_asks_for_the_time_the_culture_or_the_machine(string package) => Calls(package).Intersect(NowhereAtAll).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Packages))]
    public void There_are_calls_to_look_at(string package) => Calls(package).Should().Contain("System.String.Concat").And.HaveCountGreaterThan(50);

    [Fact]
    public void Core_neither_reads_nor_writes_and_keeps_to_one_thread() =>
        Calls("Partnership.Rules").Except(ByTheCompiler).Where(call => NotInCore.Any(prefix => call.StartsWith(prefix, StringComparison.Ordinal))).Should().BeEmpty();

    [Fact]
    public void Core_has_no_state_that_can_change() =>
        Surface.Core.GetTypes().Where(type => type.IsWritten())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains("CachedAnonymous", StringComparison.Ordinal) && !IsKeptOnFirstUse(field))
            .Select(Surface.Of).Should().BeEmpty();

    /// <summary>
    /// The field of a property without a setter can be written by its getter alone: a value made on first use, and then kept. That is no state a
    /// caller could see change, so long as it is one reference, which two threads cannot tear, and what it leads to never changes.
    /// </summary>
    private static bool IsKeptOnFirstUse(FieldInfo field) =>
        BackingField().Match(field.Name) is { Success: true } of
        && field.DeclaringType!.GetProperty(of.Groups[1].Value, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic) is { CanWrite: false }
        && field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(ValueList<>);

    private static HashSet<string> Calls(string package)
    {
        using var file = new PEReader(File.OpenRead(Surface.Assemblies.Single(one => one.GetName().Name == package).Location));
        var metadata = file.GetMetadataReader();
        return metadata.MemberReferences.Select(metadata.GetMemberReference).Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{Name(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}")
            .ToHashSet(StringComparer.Ordinal);
    }

    private static string Name(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }

    [GeneratedRegex("^<(.+)>k__BackingField$")]
    private static partial Regex BackingField();
}
