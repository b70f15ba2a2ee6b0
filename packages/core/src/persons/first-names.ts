/**
 * First names by which „Erika Beispiel“ is recognised as a person in running text. Names that are words as well
 * (August, Ernst, Heide, Mark …) are left out: they are found behind „Frau“, „Herr“ and a title only.
 */
const names = `
Achim Agnes Ahmed Albert Alexander Alexandra Alfred Ali Alina Amelie Amira Andrea Andreas Anette Angela Angelika Anika
Anita Anja Anke Ann Anna Anne Annegret Anneliese Annelore Annemarie Annett Annette Annika Anton Antje Antonia Arno Arthur
Astrid Axel Ayse Ayşe Barbara Bastian Beate Beatrice Benedikt Benjamin Bernd Bernhard Bettina Birgit Björn Bodo Brigitte
Burkhard Carina Carmen Carola Carolin Caroline Carsten Cathrin Catrin Charlotte Christa Christel Christian Christiane
Christina Christine Christoph Christopher Clara Claudia Claus Conny Cornelia Dagmar Daniel Daniela David Denis Denise
Dennis Detlef Diana Dieter Dietmar Dirk Dominik Dora Doreen Doris Dorothea Dorothee Eberhard Eckhard Edith Egon Elena
Elfriede Elias Elisa Elisabeth Elke Ellen Elvira Emil Emilia Emily Emma Enrico Erhard Eric Erich Erik Erika Erna Erwin
Esther Eugen Eva Evelin Evelyn Fabian Fatima Fatma Felix Ferdinand Florian Franz Franziska Frauke Frieda Friederike
Friedhelm Friedrich Fritz Gabi Gabriele Georg Gerald Gerd Gerda Gerhard Gertrud Gisela Greta Gudrun Guido Gunda Gunnar
Gunter Gustav Götz Günter Günther Hannah Hannelore Hannes Hans Harald Hartmut Hassan Hedwig Heidemarie Heidi Heike Heiko
Heiner Heinrich Heinz Helena Helga Helmut Henning Henrik Henry Herbert Hermann Hilde Hildegard Holger Hubert Hugo Ilka
Ilona Ilse Ines Inga Inge Ingeborg Ingo Ingrid Irene Iris Irina Irmgard Isabel Isabell Isabella Ivonne Jan Jana Janet
Janina Janine Jannis Jasmin Jens Jessica Joachim Jochen Johann Johanna Johannes Jonas Jonathan Josef Josefine Julia Julian
Juliane Julius Jutta Jörg Jörn Jürgen Kai Karen Karin Karina Karl Karla Karolin Karoline Karsten Katarina Katharina Kathleen
Kathrin Kati Katja Katrin Kerstin Kevin Kirsten Klara Klaus Konrad Konstantin Kristin Kristina Kurt Lara Larissa Lars Laura
Lea Lena Leon Leonie Lieselotte Lina Linda Lisa Liselotte Lothar Louisa Louise Ludwig Luis Luisa Luise Lukas Lutz Lydia
Magdalena Maik Maike Malte Mandy Manfred Manja Manuel Manuela Marc Marcel Marco Marcus Mareike Maren Margarete Margit
Margot Maria Marianne Marie Mario Marion Marita Markus Marlene Marlies Martha Martin Martina Mathias Mathilde Matthias
Maximilian Max Mechthild Mehmet Melanie Mia Michael Michaela Mike Mila Mirjam Mohamed Mohammed Monika Moritz Mustafa Nadine
Nadja Natalie Natascha Nele Nico Nicola Nicole Niklas Nils Nina Norbert Olaf Ole Olga Oliver Oskar Otto Pascal Patricia
Patrick Paul Paula Pauline Peggy Peter Petra Philipp Pia Rainer Ralf Ralph Ramona Raphael Regina Reiner Reinhard Renate
René Ricarda Richard Rita Robert Roland Rolf Roman Romy Ronny Rosemarie Roswitha Rudolf Ruth Rüdiger Sabine Sabrina Samira
Samuel Sandra Sara Sarah Sascha Sebastian Selma Siegfried Sigrid Silke Silvia Simon Simone Sina Sonja Sophia Sophie Stefan
Stefanie Steffen Steffi Stephan Stephanie Sven Svenja Swantje Swetlana Sybille Sylke Sylvia Tamara Tanja Tatjana Theo
Theresa Therese Thilo Thomas Thorsten Tilo Tim Timo Tina Tobias Tom Torsten Udo Ulf Ulrich Ulrike Undine Ursula Uta Ute
Uwe Valentina Vanessa Vera Verena Veronika Viktor Viktoria Volker Waldemar Walter Waltraud Wenke Werner Wiebke Wilfried
Wilhelm Wilma Winfried Wolfgang Yasmin Yvonne Yusuf Zeynep Özlem`

export const firstNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/))
