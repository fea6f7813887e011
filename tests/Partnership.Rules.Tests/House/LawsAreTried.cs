using System.Reflection;
using FluentAssertions;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>A method that gives back a property and is marked as anything but one would be run, and nothing would be tried.</summary>
public sealed class LawsAreTried
{
    [Fact]
    public void What_gives_back_a_property_is_marked_as_one() =>
        typeof(LawsAreTried).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType == typeof(Property) && method.GetCustomAttribute<FactAttribute>() is not null and not PropertyAttribute)
            .Should().BeEmpty();
}
