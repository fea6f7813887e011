using System.Reflection;
using System.Runtime.Loader;
using FluentAssertions;
using Partnership.Rules.Foundation;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>
/// What is made at the first touch is made once, whoever comes first. The library is loaded anew, so that nothing of it is made yet; then 32 threads wait at a
/// barrier and touch every static member at once, each in another order. Each must get the same thing, and none an error or half of it.
/// </summary>
public sealed class BarrierTests
{
    private const int Threads = 32;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Thirty_two_threads_that_come_at_once_get_the_same(int seed)
    {
        var fresh = new AssemblyLoadContext($"fresh {seed}", isCollectible: true);
        try
        {
            var members = fresh.LoadFromAssemblyPath(typeof(ValueList).Assembly.Location).GetExportedTypes().Where(type => !type.ContainsGenericParameters)
                .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(one => one.GetIndexParameters().Length == 0)).ToArray();

            var (seen, faults) = Touched(members, seed);

            faults.Should().BeEmpty();
            members.Length.Should().BeGreaterThan(800);
            seen.Where(one => one.Value.Any(value => !Same(value, one.Value[0]))).Select(one => $"{one.Key.DeclaringType!.Name}.{one.Key.Name}").Should().BeEmpty();
        }
        finally
        {
            fresh.Unload();
        }
    }

    private static (Dictionary<PropertyInfo, object?[]> Seen, string[] Faults) Touched(PropertyInfo[] members, int seed)
    {
        var seen = members.ToDictionary(one => one, _ => new object?[Threads]);
        var faults = new System.Collections.Concurrent.ConcurrentBag<string>();
        using var barrier = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(at => new Thread(() =>
        {
            var order = (PropertyInfo[])members.Clone();
            new Random((seed * Threads) + at).Shuffle(order);
            barrier.SignalAndWait();
            foreach (var member in order)
            {
                try
                {
                    seen[member][at] = member.GetValue(null);
                }
                catch (TargetInvocationException fault)
                {
                    faults.Add($"{member.DeclaringType!.Name}.{member.Name}: {fault.InnerException}");
                }
            }
        })).ToArray();
        Array.ForEach(threads, one => one.Start());
        Array.ForEach(threads, one => one.Join());
        return (seen, [.. faults.Distinct()]);
    }

    /// <summary>A value is the same when it is equal; an object when it is the same one, or an equal one that a member makes anew at each touch.</summary>
    private static bool Same(object? one, object? other) => ReferenceEquals(one, other) || Equals(one, other);
}
